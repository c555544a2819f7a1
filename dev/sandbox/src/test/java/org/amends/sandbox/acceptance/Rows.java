package org.amends.sandbox.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Everything that stands in the database, to be compared: the plugin's rows and Jira's, all but the scheduler's own. */
final class Rows {
    private static final Set<String> NOBODYS_DOING = Set.of("SBX_JOB", "SBX_META");

    private Rows() {}

    /** The rows of each table, in an order of their own; a value that is text is told byte for byte. */
    static Map<String, List<String>> of(DataSource database) {
        return of(database, table -> true);
    }

    /** The same of some tables only. */
    static Map<String, List<String>> of(DataSource database, Predicate<String> wanted) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(statement).stream().filter(wanted).toList()) {
                rows.put(table, read(statement, "SELECT * FROM \"" + table + "\""));
            }
            return rows;
        } catch (SQLException unreadable) {
            throw new AssertionError("The sandbox's database cannot be read.", unreadable);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        return read(statement, "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE LOWER(TABLE_SCHEMA) = 'public'")
                .stream()
                .filter(table -> !NOBODYS_DOING.contains(table.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> read(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(found.getString(column));
                }
                rows.add(String.join("\t", values));
            }
            rows.sort(null);
            return rows;
        }
    }
}
