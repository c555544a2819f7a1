package org.amends.sandbox.jira;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** SQL on one data source: each statement its own commit, unless a transaction is open on this thread. */
final class Database implements SandboxTransactions {
    /** How many values one statement asks for. */
    private static final int AT_ONCE = 500;

    private final DataSource source;
    private final boolean postgres;
    private final ThreadLocal<Transaction> open = new ThreadLocal<>();

    Database(DataSource source) {
        this.source = source;
        this.postgres = run(
                "the database's name",
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
    }

    /** The only one that several nodes can share. */
    boolean isPostgres() {
        return postgres;
    }

    <T> List<T> list(String sql, Function<ResultRow, T> reading, Object... arguments) {
        return run(sql, connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                ResultRow row = new ResultRow(rows);
                while (rows.next()) {
                    found.add(reading.apply(row));
                }
                return found;
            }
        });
    }

    <T> Optional<T> first(String sql, Function<ResultRow, T> reading, Object... arguments) {
        return list(sql, reading, arguments).stream().findFirst();
    }

    /** The rows whose column, with which the statement ends, holds one of these; in no order. */
    <T> List<T> among(String sql, Function<ResultRow, T> reading, Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Object[] some =
                    all.subList(from, Math.min(from + AT_ONCE, all.size())).toArray();
            found.addAll(list(sql + " IN (?" + ", ?".repeat(some.length - 1) + ")", reading, some));
        }
        return found;
    }

    boolean exists(String sql, Object... arguments) {
        return !list(sql, row -> true, arguments).isEmpty();
    }

    /** Inserts, updates, deletes or defines; returns how many rows. */
    int change(String sql, Object... arguments) {
        return run(sql, connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Writes a row, whether there is one of this key or not, in one statement: somebody else may be writing it too. */
    void put(String table, Map<String, ?> key, Map<String, ?> row) {
        List<String> columns =
                Stream.of(key, row).flatMap(part -> part.keySet().stream()).toList();
        String names = " (" + String.join(", ", columns) + ")";
        String values = " VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        String keys = " (" + String.join(", ", key.keySet()) + ")";
        String other =
                row.keySet().stream().map(name -> name + " = EXCLUDED." + name).collect(joining(", "));
        change(
                postgres
                        ? "INSERT INTO " + table + names + values + " ON CONFLICT" + keys + " DO UPDATE SET " + other
                        : "MERGE INTO " + table + names + " KEY" + keys + values,
                Stream.of(key, row).flatMap(part -> part.values().stream()).toArray());
    }

    /**
     * Has PostgreSQL plan each statement of this transaction anew. It would go on with the plans that it made while the
     * tables were empty, and read a table that has grown since from end to end.
     */
    void planAnew() {
        if (postgres) {
            change("SET LOCAL plan_cache_mode = force_custom_plan");
        }
    }

    /** Does the same with each row of arguments, in one go. */
    void changeAll(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    fill(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Transaction outer = open.get();
        if (outer != null) {
            return outer.join(work);
        }
        List<Runnable> then = new ArrayList<>();
        T done = run("a transaction", connection -> commit(new Transaction(connection, then), work));
        then.forEach(Runnable::run);
        return done;
    }

    void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void afterCommit(Runnable then) {
        Transaction transaction = open.get();
        if (transaction == null) {
            then.run();
        } else {
            transaction.then.add(then);
        }
    }

    /** Does the work on a connection of its own that commits at once, whatever is open on this thread. */
    <T> T aside(Supplier<T> work) {
        Transaction outer = open.get();
        open.remove();
        try {
            return inTransaction(work);
        } finally {
            if (outer != null) {
                open.set(outer);
            }
        }
    }

    private <T> T commit(Transaction transaction, Supplier<T> work) throws SQLException {
        transaction.connection.setAutoCommit(false);
        open.set(transaction);
        boolean committed = false;
        try {
            T done = transaction.join(work);
            transaction.refuseWhenFailed();
            transaction.connection.commit();
            committed = true;
            return done;
        } finally {
            open.remove();
            if (!committed) {
                transaction.connection.rollback();
            }
            transaction.connection.setAutoCommit(true);
        }
    }

    private <T> T run(String doing, Sql<T> sql) {
        Transaction transaction = open.get();
        try {
            if (transaction != null) {
                return sql.run(transaction.connection);
            }
            try (Connection connection = source.getConnection()) {
                return sql.run(connection);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(doing, failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, arguments);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int at = 0; at < arguments.length; at++) {
            statement.setObject(at + 1, stored(arguments[at]));
        }
    }

    private static Object stored(Object argument) {
        if (argument instanceof Optional<?> maybe) {
            return maybe.map(Database::stored).orElse(null);
        }
        return argument instanceof Instant instant ? (Object) instant.toEpochMilli() : argument;
    }

    @FunctionalInterface
    private interface Sql<T> {
        T run(Connection connection) throws SQLException;
    }

    /** An open transaction; once a part of it has failed it can only roll back, whoever swallows the failure. */
    private static final class Transaction {
        private final Connection connection;
        private final List<Runnable> then;
        private boolean failed;

        Transaction(Connection connection, List<Runnable> then) {
            this.connection = connection;
            this.then = then;
        }

        <T> T join(Supplier<T> work) {
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                failed |= !done;
            }
        }

        void refuseWhenFailed() {
            if (failed) {
                throw new IllegalStateException("Rolled back: a part of this transaction has failed");
            }
        }
    }
}
