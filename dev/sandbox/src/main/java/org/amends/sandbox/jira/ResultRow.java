package org.amends.sandbox.jira;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a query, read by column names. */
final class ResultRow {
    private final ResultSet rows;
    private final List<String> columns;

    ResultRow(ResultSet rows) {
        this.rows = rows;
        this.columns = read(() -> columns(rows.getMetaData()));
    }

    /** Drivers index all names of each result before they find the first; a list of a dozen is searched sooner. */
    private static List<String> columns(ResultSetMetaData described) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= described.getColumnCount(); column++) {
            columns.add(described.getColumnLabel(column).toUpperCase(Locale.ROOT));
        }
        return columns;
    }

    private int at(String column) {
        return columns.indexOf(column) + 1;
    }

    /** The text of a column that is never empty. */
    String text(String column) {
        return maybeText(column).orElseThrow(() -> new IllegalStateException(column + " is empty"));
    }

    Optional<String> maybeText(String column) {
        return Optional.ofNullable(read(() -> rows.getString(at(column))));
    }

    long number(String column) {
        return read(() -> rows.getLong(at(column)));
    }

    Optional<Long> maybeNumber(String column) {
        return Optional.ofNullable(read(() -> {
            long number = rows.getLong(at(column));
            return rows.wasNull() ? null : number;
        }));
    }

    boolean flag(String column) {
        return read(() -> rows.getBoolean(at(column)));
    }

    Instant instant(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    Optional<Instant> maybeInstant(String column) {
        return maybeNumber(column).map(Instant::ofEpochMilli);
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw new DatabaseFailed("reading a column", failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }
}
