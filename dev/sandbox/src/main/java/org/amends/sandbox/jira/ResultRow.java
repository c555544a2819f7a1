package org.amends.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** One row of a query, read by column names. */
final class ResultRow {
    private final ResultSet rows;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    /** The text of a column that is never empty. */
    String text(String column) {
        return maybeText(column).orElseThrow(() -> new IllegalStateException(column + " is empty"));
    }

    Optional<String> maybeText(String column) {
        return Optional.ofNullable(read(() -> rows.getString(column)));
    }

    long number(String column) {
        return read(() -> rows.getLong(column));
    }

    Optional<Long> maybeNumber(String column) {
        return Optional.ofNullable(read(() -> {
            long number = rows.getLong(column);
            return rows.wasNull() ? null : number;
        }));
    }

    boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
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
