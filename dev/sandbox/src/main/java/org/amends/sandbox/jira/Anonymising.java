package org.amends.sandbox.jira;

import java.util.List;
import java.util.Locale;

/** Makes somebody nobody: another name, and another key wherever the old one, which was the name once, is kept. */
final class Anonymising {
    private record Place(String table, String column) {}

    /** Where user keys stand. */
    private static final List<Place> KEYS = List.of(
            new Place("SBX_USER", "USER_KEY"),
            new Place("SBX_ROLE", "USER_KEY"),
            new Place("SBX_GROUP", "USER_KEY"),
            new Place("SBX_PROJECT", "LEAD"),
            new Place("SBX_ISSUE", "REPORTER"),
            new Place("SBX_ISSUE", "CREATOR"),
            new Place("SBX_ISSUE", "ASSIGNEE"),
            new Place("SBX_COMMENT", "AUTHOR"),
            new Place("SBX_COMMENT", "UPDATE_AUTHOR"),
            new Place("SBX_CHANGE", "AUTHOR"));

    private static final String OF_PERSONS = " AND FIELD IN ('assignee', 'reporter')";

    private final Stores stores;

    Anonymising(Stores stores) {
        this.stores = stores;
    }

    /** The caller has a transaction open. */
    void of(SandboxUser user) {
        String key = "JIRAUSER" + user.id();
        String name = "user-" + Long.toHexString(user.id());
        Database database = stores.database();
        KEYS.forEach(place -> database.change(
                "UPDATE " + place.table() + " SET " + place.column() + " = ? WHERE " + place.column() + " = ?",
                key,
                user.key()));
        for (String side : List.of("OLD", "NEW")) {
            database.change(
                    "UPDATE SBX_CHANGE_ITEM SET " + side + "_VALUE = ?, " + side + "_STRING = ? WHERE " + side
                            + "_VALUE = ?" + OF_PERSONS,
                    key,
                    name,
                    user.key());
        }
        database.change(
                "UPDATE SBX_USER SET NAME = ?, DISPLAY_NAME = ?, EMAIL = ?, ACTIVE = FALSE WHERE USER_KEY = ?",
                key.toLowerCase(Locale.ROOT),
                name,
                name + "@jira.invalid",
                key);
    }
}
