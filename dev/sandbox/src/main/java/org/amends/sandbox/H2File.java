package org.amends.sandbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * H2 in a file. At the first write that fails, because the disk is full for example, H2 closes its database and every
 * connection to it is dead; whoever asks for the next one has the database opened anew. So it can be read at once, and
 * written as soon as there is room.
 */
final class H2File implements AutoCloseable {
    /**
     * Without a delay a commit is in the file when it returns. By itself H2 commits in memory, writes up to half a second
     * later, and where it cannot write goes on in memory: all that was accepted since would be lost at its end. Nor may it
     * close itself at the end of the Java machine, while we still stop the plugin.
     */
    private static final String OPTIONS = ";USER=sa;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private final Supplier<HikariConfig> settings;
    private final Duration patience;
    private Opened opened;

    /**
     * Opens it.
     *
     * @param patience how long a new connection waits until the dead ones have been given back
     * @throws PoolInitializationException when it cannot be opened
     */
    H2File(DataDirectory data, Supplier<HikariConfig> settings, Duration patience) {
        this.settings = () -> {
            HikariConfig config = settings.get();
            config.setJdbcUrl("jdbc:h2:file:" + data.h2() + OPTIONS);
            return config;
        };
        this.patience = patience;
        this.opened = new Opened();
    }

    /** The database, whether H2 closes it in between or not. */
    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(living(), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private synchronized HikariDataSource living() throws SQLException {
        if (opened.dead) {
            opened.end();
            try {
                opened = new Opened();
            } catch (PoolInitializationException full) {
                throw new SQLException("H2's database cannot be opened anew.", full);
            }
        }
        return opened.pool;
    }

    @Override
    public synchronized void close() {
        opened.pool.close();
    }

    /** The database from one opening to the next. */
    private final class Opened implements SQLExceptionOverride {
        private final HikariDataSource pool;
        private volatile boolean dead;

        Opened() {
            HikariConfig config = settings.get();
            config.setExceptionOverride(this);
            pool = new HikariDataSource(config);
        }

        /**
         * Hears of every exception of every connection. A dead connection is taken from its holder at once: ActiveObjects
         * keeps one on its thread, transaction and all, when not only the commit fails but the rollback too.
         */
        @java.lang.Override // the interface has an Override of its own
        public Override adjudicate(SQLException failure) {
            boolean deadly = failure.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED || isOfAWrite(failure.getCause());
            dead |= deadly;
            return deadly ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }

        private static boolean isOfAWrite(Throwable cause) {
            return cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
        }

        /** A dead connection that is used once more would close the database of that name: then already the next one. */
        void end() throws SQLException {
            long end = System.nanoTime() + patience.toNanos();
            while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
                if (System.nanoTime() > end) {
                    throw new SQLException("H2's database is closed, and somebody still holds a connection to it.");
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            pool.close();
        }
    }
}
