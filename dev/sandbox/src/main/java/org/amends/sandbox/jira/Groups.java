package org.amends.sandbox.jira;

import java.util.List;
import java.util.Set;

/** Who is in which group. A group is there while somebody is in it. */
final class Groups {
    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    List<SandboxUser> members(String group) {
        return database.list(
                "SELECT U.* FROM SBX_USER U JOIN SBX_GROUP G ON G.USER_KEY = U.USER_KEY WHERE G.NAME = ?"
                        + " ORDER BY U.ID DESC",
                SandboxUser::of,
                group);
    }

    List<String> all() {
        return database.list("SELECT DISTINCT NAME FROM SBX_GROUP ORDER BY NAME", row -> row.text("NAME"));
    }

    List<String> of(String userKey) {
        return database.list(
                "SELECT NAME FROM SBX_GROUP WHERE USER_KEY = ? ORDER BY NAME", row -> row.text("NAME"), userKey);
    }

    /** Somebody is in these groups and in no other. */
    void put(String userKey, Set<String> groups) {
        database.transact(() -> {
            database.change("DELETE FROM SBX_GROUP WHERE USER_KEY = ?", userKey);
            groups.forEach(
                    name -> database.change("INSERT INTO SBX_GROUP (NAME, USER_KEY) VALUES (?, ?)", name, userKey));
        });
    }
}
