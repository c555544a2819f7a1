package org.amends.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** What reached the database, in its order, and can be done again by plain JDBC. */
record Recording(List<Call> calls, BitSet last) {
    Recording(List<Call> calls) {
        this(calls, last(calls));
    }

    /** One call of the driver. */
    sealed interface Call {
        /** Names the connection as it was lent from the pool: when it is lent again, it has another name. */
        String connection();

        /** By plain JDBC; {@code parameter} may exchange what a parameter is set to. */
        void on(Connection connection, UnaryOperator<Object> parameter) throws SQLException;
    }

    /** A statement with its parameters, and the thread that it came from. */
    record Statement(String connection, String thread, String sql, List<ParameterSetOperation> parameters)
            implements Call {
        boolean reads() {
            return sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT");
        }

        /** Whether it reaches the plugin's tables, whose names all begin alike. */
        boolean ours() {
            return sql.contains("AO_");
        }

        @Override
        public void on(Connection connection, UnaryOperator<Object> parameter) throws SQLException {
            try (PreparedStatement statement = prepared(connection, sql, parameter)) {
                if (statement.execute()) {
                    fetch(statement.getResultSet());
                }
            }
        }

        /** How the database would answer it: what {@code explain}, put before it, tells. */
        String plan(Connection connection, String explain) throws SQLException {
            try (PreparedStatement statement = prepared(connection, explain + sql, UnaryOperator.identity());
                    ResultSet rows = statement.executeQuery()) {
                StringBuilder plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }

        private PreparedStatement prepared(Connection connection, String text, UnaryOperator<Object> parameter)
                throws SQLException {
            PreparedStatement statement = connection.prepareStatement(text);
            for (ParameterSetOperation set : parameters) {
                set(statement, set, parameter);
            }
            return statement;
        }

        private static void set(
                PreparedStatement statement, ParameterSetOperation recorded, UnaryOperator<Object> parameter)
                throws SQLException {
            Object[] arguments = recorded.getArgs().clone();
            arguments[1] = parameter.apply(arguments[1]);
            try {
                recorded.getMethod().invoke(statement, arguments);
            } catch (InvocationTargetException | IllegalAccessException refused) {
                throw new SQLException(recorded.getMethod() + " cannot be done again", refused);
            }
        }

        /** Every column of every row; a long text is fetched and not only pointed at. */
        private static void fetch(ResultSet rows) throws SQLException {
            try (rows) {
                int columns = rows.getMetaData().getColumnCount();
                boolean[] text = new boolean[columns + 1];
                for (int column = 1; column <= columns; column++) {
                    text[column] = rows.getMetaData().getColumnType(column) == Types.CLOB;
                }
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        fetch(rows, column, text[column]);
                    }
                }
            }
        }

        private static Object fetch(ResultSet rows, int column, boolean text) throws SQLException {
            return text ? rows.getString(column) : rows.getObject(column);
        }
    }

    /** The beginning or the end of a transaction. */
    record Transaction(String connection, Step step) implements Call {
        enum Step {
            BEGIN,
            AUTO_COMMIT,
            COMMIT,
            ROLLBACK
        }

        @Override
        public void on(Connection connection, UnaryOperator<Object> parameter) throws SQLException {
            switch (step) {
                case BEGIN -> connection.setAutoCommit(false);
                case AUTO_COMMIT -> connection.setAutoCommit(true);
                case COMMIT -> connection.commit();
                case ROLLBACK -> connection.rollback();
            }
        }
    }

    List<Statement> statements() {
        return calls.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** The statements of the plugin's own. */
    List<Statement> ours() {
        return statements().stream().filter(Statement::ours).toList();
    }

    /** Only these statements, without transactions. */
    Recording only(Predicate<Statement> wanted) {
        return new Recording(
                statements().stream().filter(wanted).map(Call.class::cast).toList());
    }

    /** Does it all again. */
    void replay(DataSource pool) throws SQLException {
        replay(pool, UnaryOperator.identity());
    }

    /** Does it all again, with other parameters: a connection is lent from the pool as often, and for as long, as it was. */
    void replay(DataSource pool, UnaryOperator<Object> parameter) throws SQLException {
        Map<String, Connection> lent = new HashMap<>();
        try {
            for (int at = 0; at < calls.size(); at++) {
                Call call = calls.get(at);
                if (!lent.containsKey(call.connection())) {
                    lent.put(call.connection(), pool.getConnection());
                }
                call.on(lent.get(call.connection()), parameter);
                if (last.get(at)) {
                    lent.remove(call.connection()).close();
                }
            }
        } finally {
            for (Connection left : lent.values()) {
                left.close();
            }
        }
    }

    /** Which calls are the last on their connection. */
    private static BitSet last(List<Call> calls) {
        BitSet last = new BitSet();
        Set<String> later = new HashSet<>();
        for (int at = calls.size() - 1; at >= 0; at--) {
            last.set(at, later.add(calls.get(at).connection()));
        }
        return last;
    }
}
