package org.amends.sandbox.jira;

import java.util.Map;

/** Numbers that are given once, also across nodes and rolled-back transactions. */
final class Ids {
    private static final String NEXT = "UPDATE SBX_ID SET NEXT_ID = NEXT_ID + ? WHERE NAME = ?";
    /** Above what an import brings along, so that it can keep its ids. */
    private static final long FIRST = 1_000_000_001;

    private static final Map<String, Long> FIRST_OF = Map.of("FIELD", 10_100L, "SCREEN", 10_000L, "CONTEXT", 10_000L);

    private final Database database;

    Ids(Database database) {
        this.database = database;
    }

    long next(String name) {
        return next(name, 1);
    }

    /** The last of so many that follow each other. When two ask for the very first, one of them is refused, and asks once more. */
    long next(String name, int many) {
        try {
            return database.aside(() -> taken(name, many));
        } catch (DatabaseFailed failed) {
            if (failed.keyIsTaken()) {
                return database.aside(() -> taken(name, many));
            }
            throw failed;
        }
    }

    private long taken(String name, int many) {
        if (database.change(NEXT, many, name) == 0) {
            long last = FIRST_OF.getOrDefault(name, FIRST) + many - 1;
            database.change("INSERT INTO SBX_ID (NAME, NEXT_ID) VALUES (?, ?)", name, last);
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
