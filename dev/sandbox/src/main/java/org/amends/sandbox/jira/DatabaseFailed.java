package org.amends.sandbox.jira;

import java.sql.SQLException;

/** The database did not do what it was asked. */
final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailed(String doing, SQLException cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
