package org.amends.sandbox.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/**
 * The plugin's tables, by the real ActiveObjects. Until the module is initialised every call fails: in Jira a call from a constructor would
 * wait, or fail too.
 */
public final class Tables implements ActiveObjects, ActiveObjectsModuleMetaData {
    /** Something of ActiveObjects, which throws what the driver throws. */
    private interface Call<T> {
        T on(EntityManager entities) throws SQLException;
    }

    private final EntityManager entities;
    private final CountDownLatch initialised = new CountDownLatch(1);
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    Tables(EntityManager entities) {
        this.entities = entities;
    }

    /** Tables of these types in a database, made as those of a plugin are; for whoever works on them while no plugin runs. */
    public static ActiveObjects of(DataSource database, String namespace, List<Class<? extends RawEntity<?>>> types) {
        Tables tables = new Tables(TableTypes.over(database, namespace));
        tables.initialise(types);
        return tables;
    }

    /** Brings the schema up to date; from here on calls are answered. */
    void initialise(List<Class<? extends RawEntity<?>>> types) {
        try {
            entities.migrate(TableTypes.array(types));
        } catch (SQLException broken) {
            throw new PluginRefused("The tables cannot be created: " + broken.getMessage(), broken);
        }
        initialised.countDown();
    }

    private <T> T call(Call<T> call) {
        if (!isInitialized()) {
            throw new IllegalStateException(
                    "ActiveObjects was called before the <ao> module was initialised: not in constructors, not in @PostConstruct");
        }
        try {
            return call.on(entities);
        } catch (SQLException failed) {
            throw new ActiveObjectsException(failed);
        }
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        call(manager -> {
            manager.migrate(types);
            return null;
        });
    }

    @Override
    @SuppressWarnings("deprecation")
    public void flushAll() {
        call(manager -> {
            manager.flushAll();
            return null;
        });
    }

    @Override
    @SuppressWarnings("deprecation")
    public void flush(RawEntity<?>... rows) {
        call(manager -> {
            manager.flush(rows);
            return null;
        });
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(manager -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(manager -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(manager -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        call(manager -> {
            manager.delete(rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(manager -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        call(manager -> {
            manager.stream(type, query, streamCallback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(manager -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(manager -> manager.count(type, query));
    }

    /** In a transaction of its own, or in the one that is open on this thread. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return inTransaction.get() ? callback.doInTransaction() : call(manager -> transaction(manager, callback));
    }

    private <T> T transaction(EntityManager manager, TransactionCallback<T> callback) throws SQLException {
        inTransaction.set(true);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.remove();
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return this;
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        if (!initialised.await(timeout, unit)) {
            throw new TimeoutException("ActiveObjects is not initialised after " + timeout + " " + unit);
        }
    }

    @Override
    public boolean isInitialized() {
        return initialised.getCount() == 0;
    }
}
