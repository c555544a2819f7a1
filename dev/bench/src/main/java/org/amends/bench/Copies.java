package org.amends.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amends.bench.Crowd.Member;
import org.amends.bench.Prototypes.Prototype;

/**
 * Copies of a ticket with all that hangs on it, made by SQL: each id moves by the same distance, in its column and wherever
 * it stands in a text of the plugin's. So nothing here knows what those texts mean.
 */
final class Copies {
    /** How far apart the ids of one copy and the next are. */
    private static final long DISTANCE = 1_000;

    /** Ids begin here before the first ticket is lived through: with as many digits as every copy's, none stands within another. */
    private static final long FIRST = 7_000_000_001L;

    /** Ids go on here after the last copy. */
    private static final long NEXT = 8_000_000_000L;

    private static final List<String> NUMBERED =
            List.of("ISSUE", "COMMENT", "CHANGE", "CHANGE_ITEM", "PROPERTY", "LABEL", "MAIL");
    private static final Set<String> IDS = Set.of("ID", "ISSUE_ID", "ENTITY_ID", "CHANGE_ID");
    private static final String OF_ISSUE = "ISSUE_ID = :issue";

    private final Connection connection;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /** The id of a copy. */
    static long id(Prototype prototype, long number) {
        return prototype.id() + number * DISTANCE;
    }

    /** The key of a copy. */
    static String key(Prototype prototype, long number) {
        return project(prototype) + (number(prototype) + number * DISTANCE);
    }

    private static String project(Prototype prototype) {
        return prototype.key().replaceFirst("\\d+$", "");
    }

    private static long number(Prototype prototype) {
        return Long.parseLong(prototype.key().replaceFirst("^.*-", ""));
    }

    /** Exchanges in a parameter what belongs to one ticket for what belongs to another of the same kind. */
    static UnaryOperator<Object> moving(Member from, Member to) {
        long distance = to.id() - from.id();
        return value -> {
            if (value instanceof Long id && id >= FIRST && id < NEXT) {
                return id + distance;
            }
            return value instanceof String text
                    ? text.replace(String.valueOf(from.id()), String.valueOf(to.id()))
                            .replace(from.key(), to.key())
                    : value;
        };
    }

    /** To be called before the first ticket is lived through. */
    void makeRoom() throws SQLException {
        number(FIRST);
    }

    private void number(long first) throws SQLException {
        for (String name : NUMBERED) {
            if (change("UPDATE SBX_ID SET NEXT_ID = " + first + " WHERE NAME = '" + name + "'") == 0) {
                change("INSERT INTO SBX_ID (NAME, NEXT_ID) VALUES ('" + name + "', " + first + ")");
            }
        }
    }

    /** Makes the copies with the numbers {@code from} to {@code to}, of each kind those that are of that kind. */
    void make(Map<Kind, Prototype> prototypes, long from, long to) throws SQLException {
        for (Map.Entry<Kind, Prototype> one : prototypes.entrySet()) {
            String numbers = "GENERATE_SERIES(" + from + ", " + to + ") AS S(N)";
            copy(one.getValue(), numbers, one.getKey().which());
        }
        goOn();
    }

    /** Makes so many copies of one ticket. */
    void make(Prototype prototype, long many) throws SQLException {
        copy(prototype, "GENERATE_SERIES(1, " + many + ") AS S(N)", "1 = 1");
        goOn();
    }

    private void goOn() throws SQLException {
        number(NEXT);
        change("UPDATE SBX_PROJECT SET NEXT_NUM = " + NEXT);
    }

    private void copy(Prototype prototype, String numbers, String which) throws SQLException {
        Set<Long> ids = idsOf(prototype);
        for (Map.Entry<String, List<Column>> table : tables().entrySet()) {
            List<Column> columns = table.getValue();
            String from = where(table.getKey(), columns);
            if (!from.isEmpty()) {
                String into = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
                String values = columns.stream()
                        .map(column -> column.moved(table.getKey(), prototype, ids))
                        .collect(Collectors.joining(", "));
                change("INSERT INTO \"" + table.getKey() + "\" (" + into + ") SELECT " + values + " FROM \""
                        + table.getKey() + "\" P, " + numbers + " WHERE " + from.replace(":issue", prototype.id() + "")
                        + " AND " + which);
            }
        }
    }

    /** Which rows hang on the ticket; nothing for tables where none do. */
    private static String where(String table, List<Column> columns) {
        return switch (table.toUpperCase(Locale.ROOT)) {
            case "SBX_ISSUE" -> "P.ID = :issue";
            case "SBX_PROPERTY" ->
                "(P.ENTITY = 'IssueProperty' AND P.ENTITY_ID = :issue OR P.ENTITY = 'CommentProperty' AND P.ENTITY_ID IN"
                        + " (SELECT C.ID FROM SBX_COMMENT C WHERE C.ISSUE_ID = :issue))";
            case "SBX_CHANGE_ITEM" -> "P.CHANGE_ID IN (SELECT C.ID FROM SBX_CHANGE C WHERE C.ISSUE_ID = :issue)";
            default ->
                columns.stream()
                        .filter(column -> column.is("ISSUE_ID"))
                        .findFirst()
                        .map(column -> "P." + column.quoted() + " = :issue")
                        .orElse("");
        };
    }

    /** A column as the database spells it. */
    private record Column(String name, int type) {
        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }

        String quoted() {
            return "\"" + name + "\"";
        }

        private boolean text() {
            return type == Types.VARCHAR || type == Types.CLOB;
        }

        /** Its value in a copy. */
        String moved(String table, Prototype prototype, Set<Long> ids) {
            String value = "P." + quoted();
            if (is("IKEY")) {
                return "CONCAT('" + project(prototype) + "', " + shifted(number(prototype)) + ")";
            }
            if (type == Types.BIGINT && IDS.contains(name.toUpperCase(Locale.ROOT))) {
                return value + " + N * " + DISTANCE;
            }
            if (text() && table.startsWith("AO_")) {
                for (long id : ids) {
                    value = "REPLACE(" + value + ", '" + id + "', CAST(" + shifted(id) + " AS VARCHAR))";
                }
            }
            return value;
        }

        private static String shifted(long id) {
            return id + " + N * " + DISTANCE;
        }
    }

    /** Each id that may stand in a text: of the ticket, its comments and its changes. */
    private Set<Long> idsOf(Prototype prototype) throws SQLException {
        Set<Long> ids = new TreeSet<>(Set.of(prototype.id()));
        for (String table : List.of("SBX_COMMENT", "SBX_CHANGE")) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT ID FROM " + table + " WHERE " + OF_ISSUE.replace(":issue", prototype.id() + ""))) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, schema(), null, null)) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString("TABLE_NAME"), name -> new ArrayList<>())
                        .add(new Column(columns.getString("COLUMN_NAME"), columns.getInt("DATA_TYPE")));
            }
        }
        tables.keySet().removeIf(name -> !name.toUpperCase(Locale.ROOT).matches("(AO_|SBX_).*"));
        return new LinkedHashMap<>(tables);
    }

    private String schema() throws SQLException {
        return connection.getSchema();
    }

    private int change(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new SQLException(sql + ": " + failed.getMessage(), failed);
        }
    }
}
