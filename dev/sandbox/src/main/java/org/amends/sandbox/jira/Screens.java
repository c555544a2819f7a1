package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;

/** Screens with their tabs and fields, and which project shows which. */
final class Screens {
    record ScreenRow(long id, String name, String description) {}

    record TabRow(long id, long screenId, String name, int position) {}

    private final Database database;
    private final Ids ids;

    Screens(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    List<ScreenRow> all() {
        return database.list("SELECT * FROM SBX_SCREEN ORDER BY NAME", Screens::readScreen);
    }

    Optional<ScreenRow> byId(long id) {
        return database.first("SELECT * FROM SBX_SCREEN WHERE ID = ?", Screens::readScreen, id);
    }

    long insert(String name, String description) {
        long id = ids.next("SCREEN");
        database.change("INSERT INTO SBX_SCREEN (ID, NAME, DESCRIPTION) VALUES (?, ?, ?)", id, name, description);
        return id;
    }

    List<TabRow> tabs(long screenId) {
        return database.list(
                "SELECT * FROM SBX_SCREEN_TAB WHERE SCREEN_ID = ? ORDER BY POS", Screens::readTab, screenId);
    }

    TabRow addTab(long screenId, String name) {
        TabRow tab = new TabRow(ids.next("TAB"), screenId, name, tabs(screenId).size());
        database.change(
                "INSERT INTO SBX_SCREEN_TAB (ID, SCREEN_ID, NAME, POS) VALUES (?, ?, ?, ?)",
                tab.id(),
                screenId,
                name,
                tab.position());
        return tab;
    }

    /** The fields of a tab, in order. */
    List<String> fields(long tabId) {
        return database.list(
                "SELECT FIELD FROM SBX_SCREEN_FIELD WHERE TAB_ID = ? ORDER BY POS, FIELD",
                row -> row.text("FIELD"),
                tabId);
    }

    void addField(long tabId, String field, int position) {
        database.change("UPDATE SBX_SCREEN_FIELD SET POS = POS + 1 WHERE TAB_ID = ? AND POS >= ?", tabId, position);
        database.change("INSERT INTO SBX_SCREEN_FIELD (TAB_ID, FIELD, POS) VALUES (?, ?, ?)", tabId, field, position);
    }

    boolean holds(long screenId, String field) {
        return tabs(screenId).stream().anyMatch(tab -> fields(tab.id()).contains(field));
    }

    /** The screen on which a project's issues are created, edited and viewed. */
    Optional<ScreenRow> of(long projectId) {
        return database.first(
                "SELECT S.* FROM SBX_SCREEN S JOIN SBX_PROJECT_SCREEN P ON P.SCREEN_ID = S.ID"
                        + " WHERE P.PROJECT_ID = ? AND P.OPERATION = 'default'",
                Screens::readScreen,
                projectId);
    }

    /** The screen of a project's transitions that ask for something. */
    Optional<ScreenRow> ofTransition(long projectId) {
        return database.first(
                "SELECT S.* FROM SBX_SCREEN S JOIN SBX_PROJECT_SCREEN P ON P.SCREEN_ID = S.ID"
                        + " WHERE P.PROJECT_ID = ? AND P.OPERATION = 'resolve'",
                Screens::readScreen,
                projectId);
    }

    void use(long projectId, String operation, long screenId) {
        database.change(
                "INSERT INTO SBX_PROJECT_SCREEN (PROJECT_ID, OPERATION, SCREEN_ID) VALUES (?, ?, ?)",
                projectId,
                operation,
                screenId);
    }

    private static ScreenRow readScreen(ResultRow row) {
        return new ScreenRow(row.number("ID"), row.text("NAME"), row.text("DESCRIPTION"));
    }

    private static TabRow readTab(ResultRow row) {
        return new TabRow(row.number("ID"), row.number("SCREEN_ID"), row.text("NAME"), (int) row.number("POS"));
    }
}
