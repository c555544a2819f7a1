package org.amends.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * The peer: db-scheduler with one thread, on a table as its documentation makes it. It looks at the table when it is told to,
 * and from then on until nothing is due.
 */
final class DbScheduler implements AutoCloseable {
    private static final String TASK = "deed";
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DataSource database;
    private final String table;
    private final Scheduler scheduler;
    private volatile CountDownLatch left = new CountDownLatch(0);
    private long there;

    private DbScheduler(FollowUps beside, String table, UnaryOperator<SchedulerBuilder> polling) throws SQLException {
        this.database = beside.pool();
        this.table = table;
        makeTable();
        Deed deed = beside.deed();
        OneTimeTask<Void> task = Tasks.oneTime(TASK).execute((instance, context) -> run(deed));
        SchedulerBuilder builder = Scheduler.create(database, task)
                .tableName(table)
                .threads(1)
                .pollingInterval(NEVER)
                .addSchedulerListener(new Counting());
        this.scheduler = polling.apply(builder).build();
        scheduler.start();
    }

    /** As it is when nothing is said: fetches some, and picks each before it is executed. */
    static DbScheduler fetching(FollowUps beside) throws SQLException {
        return new DbScheduler(beside, "tasks_fetched", builder -> builder);
    }

    /** As its documentation advises for many: fetches and picks some in one statement. */
    static DbScheduler locking(FollowUps beside) throws SQLException {
        return new DbScheduler(beside, "tasks_locked", builder -> builder.pollUsingLockAndFetch(1, 4));
    }

    private final class Counting extends AbstractSchedulerListener {
        @Override
        public void onExecutionComplete(ExecutionComplete complete) {
            if (complete.getResult() == ExecutionComplete.Result.OK) {
                left.countDown();
            }
        }
    }

    private static void run(Deed deed) {
        try {
            deed.run();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void makeTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE %1$s (task_name TEXT NOT NULL, task_instance TEXT NOT NULL, task_data BYTEA,
                      execution_time TIMESTAMP WITH TIME ZONE NOT NULL, picked BOOLEAN NOT NULL, picked_by TEXT,
                      last_success TIMESTAMP WITH TIME ZONE, last_failure TIMESTAMP WITH TIME ZONE, consecutive_failures INT,
                      last_heartbeat TIMESTAMP WITH TIME ZONE, version BIGINT NOT NULL, priority SMALLINT,
                      PRIMARY KEY (task_name, task_instance));
                    CREATE INDEX %1$s_time ON %1$s (execution_time);
                    CREATE INDEX %1$s_heartbeat ON %1$s (last_heartbeat)
                    """
                            .formatted(table));
        }
    }

    /** Adds so many, of which the first {@code due} are due; the others in a year and later, one a second. */
    void add(int due, long all) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        INSERT INTO %s (task_name, task_instance, execution_time, picked, version)
                        SELECT ?, n, now() + CASE WHEN i <= ? THEN interval '-1 minute' ELSE interval '1 year' + i * interval '1 second' END,
                          false, 1
                        FROM generate_series(?, ?) WITH ORDINALITY AS S (n, i)
                        """
                                .formatted(table))) {
            insert.setString(1, TASK);
            insert.setInt(2, due);
            insert.setLong(3, there + 1);
            insert.setLong(4, there + all);
            insert.execute();
        }
        there += all;
        left = new CountDownLatch(due);
    }

    /** Has all executed that is due; returns when it is done. */
    void workOff() throws InterruptedException {
        scheduler.triggerCheckForDueExecutions();
        if (!left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("db-scheduler leaves " + left.getCount() + " undone");
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
