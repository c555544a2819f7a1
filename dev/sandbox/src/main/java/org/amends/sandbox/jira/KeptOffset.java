package org.amends.sandbox.jira;

import java.time.Duration;

/** Keeps how far the clock was moved, so that time does not fall back when the sandbox starts again. */
final class KeptOffset {
    private static final String NAME = "clock.offset";

    private final Database database;

    KeptOffset(Database database) {
        this.database = database;
    }

    void takeUp(SandboxClock clock) {
        database.first("SELECT VAL FROM SBX_META WHERE NAME = ?", row -> row.text("VAL"), NAME)
                .map(Duration::parse)
                .ifPresent(clock::resume);
        clock.onMove(this::keep);
    }

    private void keep(Duration offset) {
        database.transact(() -> {
            database.change("DELETE FROM SBX_META WHERE NAME = ?", NAME);
            database.change("INSERT INTO SBX_META (NAME, VAL) VALUES (?, ?)", NAME, offset.toString());
        });
    }
}
