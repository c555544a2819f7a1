package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real ActiveObjects over a real database, with Atlassian's names; each instance is a node with caches of its own. */
public final class TestTables
        implements InvocationHandler, EntityManagerConfiguration, SchemaConfiguration, NameConverters {

    /** Whatever the host's module would be named in a Jira, the prefix has this form. */
    private static final String PREFIX = "AO_C0FFEE_";

    private final EntityManager entities;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private TestTables(DatabaseProvider provider) {
        this.entities = new EntityManager(provider, this);
    }

    /** A node on this database; the first one creates the tables. */
    @SuppressWarnings("unchecked")
    public static ActiveObjects on(DatabaseProvider provider) throws SQLException {
        TestTables node = new TestTables(provider);
        node.entities.migrate(
                JournalRow.class,
                ApologyRow.class,
                FollowUpRow.class,
                PromiseRow.class,
                ClaimRow.class,
                FieldWriteRow.class,
                RefusedTransitionRow.class,
                GateOverrideRow.class,
                MethodRow.class,
                SentReplyRow.class,
                WakeUpRow.class,
                ContactCardRow.class);
        return (ActiveObjects)
                Proxy.newProxyInstance(TestTables.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, node);
    }

    /** The pool as ActiveObjects wants it; whoever opened it closes it. */
    static DisposableDataSource disposable(DataSource pool, Statements statements) {
        InvocationHandler pass = (proxy, method, arguments) -> {
            try {
                Object answer = method.getName().equals("dispose") ? null : method.invoke(pool, arguments);
                return answer instanceof Connection connection ? statements.watched(connection) : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestTables.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class}, pass);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return transaction((TransactionCallback<?>) arguments[0]);
        }
        Method same = EntityManager.class.getMethod(method.getName(), method.getParameterTypes());
        try {
            return same.invoke(entities, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : thrown.getCause();
        }
    }

    private <T> T transaction(TransactionCallback<T> work) throws SQLException {
        if (inTransaction.get()) {
            return work.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return new Transaction<T>(entities) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.remove();
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return this;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return this;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    @Override
    public boolean shouldManageTable(String table, boolean caseSensitive) {
        return table.toUpperCase(java.util.Locale.ROOT).startsWith(PREFIX);
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return new AtlassianTableNameConverter(name -> PREFIX + name);
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return new AtlassianFieldNameConverter();
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return new AtlassianSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return new AtlassianTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return new AtlassianIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return new AtlassianUniqueNameConverter();
    }
}
