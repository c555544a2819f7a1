package org.amends.sandbox.jira;

import java.net.URI;
import java.util.Optional;

/**
 * The address under which this Jira says that it is reached. As in Jira it is a setting: begun on another port, or copied to
 * another machine, a Jira says what it said before, until an administrator changes it.
 */
final class BaseUrl {
    private static final String NAME = "base.url";

    private final Database database;

    BaseUrl(Database database) {
        this.database = database;
    }

    Optional<URI> get() {
        return database.first("SELECT VAL FROM SBX_META WHERE NAME = ?", row -> URI.create(row.text("VAL")), NAME);
    }

    /** Returns what it is now. */
    URI set(URI url) {
        return database.inTransaction(() -> {
            database.change("DELETE FROM SBX_META WHERE NAME = ?", NAME);
            database.change("INSERT INTO SBX_META (NAME, VAL) VALUES (?, ?)", NAME, url.toString());
            return url;
        });
    }

    /** Takes this one where there is none yet; returns what it is then. */
    URI keepFirst(URI url) {
        return get().orElseGet(() -> set(url));
    }
}
