package org.amends.sandbox.jira;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nodes on one PostgreSQL, which tell each other by {@code NOTIFY}. Each listens on a connection that it keeps for that; when
 * that breaks it listens again, and takes for granted that it missed something of everything.
 */
final class PostgresNodes extends Nodes {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresNodes.class);
    private static final String CHANNEL = "amends_sandbox";
    /** What a node tells itself, to know that it has heard all before it. */
    private static final String MARK = "MARK";

    private static final Duration ROUND = Duration.ofSeconds(1);

    private final DataSource source;
    private final String name = UUID.randomUUID().toString();
    private final Map<String, CountDownLatch> marks = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread listener = new Thread(this::listenUntilClosed, "sandbox-nodes");

    private PostgresNodes(DataSource source) {
        this.source = source;
        listener.setDaemon(true);
    }

    /** Begins to listen; what is told from now on is heard. */
    static PostgresNodes listening(DataSource source) {
        PostgresNodes nodes = new PostgresNodes(source);
        nodes.listener.start();
        await(nodes.listening, ROUND.multipliedBy(60), "This node does not come to listen to the others");
        return nodes;
    }

    @Override
    void tell(Topic topic, String about) {
        tell(topic.name(), about);
    }

    private void tell(String topic, String about) {
        try (Connection connection = source.getConnection();
                PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, name + " " + topic + " " + about);
            notify.execute();
        } catch (SQLException away) {
            // The change is committed, so nobody may hear that it failed; all nodes listen anew when the database is
            // back.
            LOG.debug("The other nodes could not be told: {}", topic, away);
        }
    }

    @Override
    void catchUp(Duration atMost) {
        String mark = UUID.randomUUID().toString();
        CountDownLatch heard = new CountDownLatch(1);
        marks.put(mark, heard);
        tell(MARK, mark);
        await(heard, atMost, "This node does not hear itself");
    }

    private void listenUntilClosed() {
        while (!rest(Duration.ZERO)) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException away) {
                LOG.debug("The other nodes are not heard", away);
                rest(ROUND);
            }
        }
    }

    /** At the end it listens no more, as somebody else gets it then; and if it is broken, the pool sees that so. */
    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
            try {
                hear(connection.unwrap(PGConnection.class));
            } finally {
                statement.execute("UNLISTEN " + CHANNEL);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        if (listening.getCount() == 0) {
            heard(Topic.CLOCK, "");
            heard(Topic.MANY_ISSUES, "");
        }
        listening.countDown();
        while (!rest(Duration.ZERO)) {
            for (PGNotification told : connection.getNotifications((int) ROUND.toMillis())) {
                heard(told.getParameter().split(" ", 3));
            }
        }
    }

    private void heard(String... told) {
        boolean own = told[0].equals(name);
        if (own && told[1].equals(MARK)) {
            Optional.ofNullable(marks.remove(told[2])).ifPresent(CountDownLatch::countDown);
        } else if (!own && !told[1].equals(MARK)) {
            heard(Topic.valueOf(told[1]), told[2]);
        }
    }

    /** Rests for so long, unless closed before; whether it is closed. */
    private boolean rest(Duration atMost) {
        try {
            return closed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void await(CountDownLatch latch, Duration atMost, String otherwise) {
        try {
            if (!latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(otherwise + ", after " + atMost);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(otherwise, stop);
        }
    }

    /** Tells itself something, so that the listener looks up at once. */
    @Override
    public void close() {
        closed.countDown();
        tell(MARK, "closed");
        try {
            listener.join(2 * ROUND.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
