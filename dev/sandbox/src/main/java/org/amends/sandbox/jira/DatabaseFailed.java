package org.amends.sandbox.jira;

import java.sql.SQLException;

/** The database did not do what it was asked. */
final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailed(String doing, SQLException cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }

    /** Whether a row with this key was there already. */
    boolean keyIsTaken() {
        String state = ((SQLException) getCause()).getSQLState();
        return state != null && state.startsWith("23");
    }

    /** What the database said, without the statement that H2 repeats. */
    String reason() {
        return getCause().getMessage().split("; SQL statement|\\R", 2)[0];
    }
}
