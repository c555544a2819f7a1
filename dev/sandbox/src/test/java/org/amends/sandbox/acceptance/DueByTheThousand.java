package org.amends.sandbox.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amends.sandbox.DatabaseChoice;

/**
 * Thousands of tickets with a follow-up that is due: one is lived through on a sandbox, the others are copies of its rows, by SQL,
 * with each id moved by the same distance in its column and in the plugin's texts. Then it counts what came of them.
 */
final class DueByTheThousand {
    private static final long DISTANCE = 1_000;
    private static final long NUMBERS = 10_000;
    private static final Set<String> IDS = Set.of("ID", "ISSUE_ID", "ENTITY_ID", "CHANGE_ID");
    private static final String JOURNAL = "\"AO_CB13CE_JOURNAL\"";
    private static final String FOLLOW_UP = "\"AO_CB13CE_FOLLOW_UP\"";

    private final DatabaseChoice.RunningPostgres database;

    DueByTheThousand(DatabaseChoice.RunningPostgres database) {
        this.database = database;
    }

    /** Lives one through on this node, and copies it, so that there are so many. */
    void filled(RunningSandbox node, int many) throws SQLException {
        node.isOnATuesday();
        Settings.switchOn(node);
        Caller ana = Caller.signedIn(node, "ana");
        String issue = Tickets.begun(ana);
        Tickets.resolve(node, issue);
        node.aMinutePasses();
        copied(issue, many - 1);
    }

    private void copied(String key, int copies) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url())) {
            long issue = number(connection, "SELECT ID FROM SBX_ISSUE WHERE IKEY = '" + key + "'");
            List<Long> ids = new ArrayList<>(List.of(issue));
            ids.addAll(numbers(connection, "SELECT ID FROM SBX_CHANGE WHERE ISSUE_ID = " + issue));
            for (Map.Entry<String, List<Column>> table : tables(connection).entrySet()) {
                String rows = rows(table.getKey(), table.getValue(), issue);
                if (!rows.isEmpty()) {
                    change(connection, copy(table.getKey(), table.getValue(), rows, ids, copies));
                }
            }
            change(connection, "UPDATE SBX_ID SET NEXT_ID = NEXT_ID + " + (copies + 1) * DISTANCE);
            change(connection, "UPDATE SBX_PROJECT SET NEXT_NUM = " + (NUMBERS + copies + 1) + " WHERE PKEY = 'CARE'");
        }
    }

    /** Which rows hang on the ticket; nothing where none do. */
    private static String rows(String table, List<Column> columns, long issue) {
        return switch (table) {
            case "sbx_issue" -> "P.ID = " + issue;
            case "sbx_property" -> "P.ENTITY = 'IssueProperty' AND P.ENTITY_ID = " + issue;
            case "sbx_change_item" -> "P.CHANGE_ID IN (SELECT C.ID FROM SBX_CHANGE C WHERE C.ISSUE_ID = " + issue + ")";
            default ->
                columns.stream()
                        .filter(column -> column.name().equalsIgnoreCase("ISSUE_ID"))
                        .map(column -> "P.\"" + column.name() + "\" = " + issue)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String copy(String table, List<Column> columns, String rows, List<Long> ids, int copies) {
        String into =
                columns.stream().map(column -> "\"" + column.name() + "\"").collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> column.moved(table.startsWith("AO_") ? ids : List.of()))
                .collect(Collectors.joining(", "));
        return "INSERT INTO \"" + table + "\" (" + into + ") SELECT " + values + " FROM \"" + table
                + "\" P, GENERATE_SERIES(1, " + copies + ") AS S(N) WHERE " + rows;
    }

    private record Column(String name, int type) {
        String moved(List<Long> inTexts) {
            String value = "P.\"" + name + "\"";
            if (name.equalsIgnoreCase("IKEY")) {
                return "'CARE-' || (" + NUMBERS + " + N)";
            }
            if (type == Types.BIGINT && IDS.contains(name.toUpperCase(java.util.Locale.ROOT))) {
                return value + " + N * " + DISTANCE;
            }
            if (type == Types.VARCHAR) {
                for (long id : inTexts) {
                    value = "REPLACE(" + value + ", '" + id + "', CAST(" + id + " + N * " + DISTANCE + " AS VARCHAR))";
                }
            }
            return value;
        }
    }

    private static Map<String, List<Column>> tables(Connection connection) throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "public", null, null)) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString("TABLE_NAME"), name -> new ArrayList<>())
                        .add(new Column(columns.getString("COLUMN_NAME"), columns.getInt("DATA_TYPE")));
            }
        }
        tables.keySet().removeIf(name -> !name.startsWith("AO_") && !name.startsWith("sbx_"));
        return tables;
    }

    /** How many follow-ups still wait for their day, or for an attempt. */
    long waiting() {
        return counted("SELECT COUNT(*) FROM " + FOLLOW_UP + " WHERE \"STATE\" = 'SCHEDULED'");
    }

    /** What there is of each follow-up, by what it is: all of these have to be as many as there are follow-ups. */
    Map<String, Long> made() {
        Map<String, Long> made = new LinkedHashMap<>();
        made.put("follow-ups", counted("SELECT COUNT(*) FROM " + FOLLOW_UP));
        made.put("with a task", counted("SELECT COUNT(*) FROM " + FOLLOW_UP + " WHERE \"STATE\" = 'TASK'"));
        made.put("tasks", counted("SELECT COUNT(*) FROM SBX_LABEL WHERE LABEL = 'amends-follow-up'"));
        made.put(
                "of different follow-ups",
                counted("SELECT COUNT(DISTINCT LABEL) FROM SBX_LABEL WHERE LABEL LIKE 'amends-1%'"));
        made.put("marks", counted("SELECT COUNT(DISTINCT PKEY) FROM SBX_PROPERTY WHERE PKEY LIKE 'amends.followup.%'"));
        made.put("links", counted("SELECT COUNT(*) FROM SBX_LINK"));
        made.put("facts", counted("SELECT COUNT(*) FROM " + JOURNAL + " WHERE \"TYPE\" = 'follow-up-task-created'"));
        made.put(
                "tickets with that fact",
                counted("SELECT COUNT(DISTINCT \"ISSUE_ID\") FROM " + JOURNAL
                        + " WHERE \"TYPE\" = 'follow-up-task-created'"));
        return made;
    }

    private long counted(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url())) {
            return number(connection, sql);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return numbers(connection, sql).get(0);
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
            return numbers;
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new SQLException(sql + ": " + failed.getMessage(), failed);
        }
    }
}
