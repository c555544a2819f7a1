package org.amends.sandbox.jira;

import java.util.Map;

/** Numbers that are given once, also across nodes and rolled-back transactions. */
final class Ids {
    private static final String NEXT = "UPDATE SBX_ID SET NEXT_ID = NEXT_ID + 1 WHERE NAME = ?";
    /** Above what an import brings along, so that it can keep its ids. */
    private static final long FIRST = 1_000_001;

    private static final Map<String, Long> FIRST_OF = Map.of("FIELD", 10_100L, "SCREEN", 10_000L, "CONTEXT", 10_000L);

    private final Database database;

    Ids(Database database) {
        this.database = database;
    }

    /** When two ask for the very first, one of them is refused, and asks once more. */
    long next(String name) {
        try {
            return database.aside(() -> taken(name));
        } catch (DatabaseFailed failed) {
            if (failed.keyIsTaken()) {
                return database.aside(() -> taken(name));
            }
            throw failed;
        }
    }

    private long taken(String name) {
        if (database.change(NEXT, name) == 0) {
            long first = FIRST_OF.getOrDefault(name, FIRST);
            database.change("INSERT INTO SBX_ID (NAME, NEXT_ID) VALUES (?, ?)", name, first);
        }
        return database.first("SELECT NEXT_ID FROM SBX_ID WHERE NAME = ?", row -> row.number("NEXT_ID"), name)
                .orElseThrow();
    }

    /** Gives no id again that came in from elsewhere, up to this one. */
    void usedUpTo(String name, long id) {
        long next = next(name);
        database.aside(() -> database.change(
                "UPDATE SBX_ID SET NEXT_ID = ? WHERE NAME = ? AND NEXT_ID < ?", Math.max(id, next), name, id));
    }
}
