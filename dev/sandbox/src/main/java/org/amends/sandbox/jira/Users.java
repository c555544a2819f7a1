package org.amends.sandbox.jira;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The persons, and what they are in which project. */
final class Users {
    /** What somebody is in a project. */
    record Given(Role role, long projectId, String userKey) {}

    private final Database database;

    Users(Database database) {
        this.database = database;
    }

    Optional<SandboxUser> byKey(String key) {
        return database.first("SELECT * FROM SBX_USER WHERE USER_KEY = ?", SandboxUser::of, key);
    }

    Optional<SandboxUser> byName(String name) {
        return database.first("SELECT * FROM SBX_USER WHERE NAME = ?", SandboxUser::of, name);
    }

    List<SandboxUser> byKeys(Collection<String> keys) {
        return database.among("SELECT * FROM SBX_USER WHERE USER_KEY", SandboxUser::of, keys);
    }

    List<SandboxUser> byNames(Collection<String> names) {
        return database.among("SELECT * FROM SBX_USER WHERE NAME", SandboxUser::of, names);
    }

    Optional<SandboxUser> byId(long id) {
        return database.first("SELECT * FROM SBX_USER WHERE ID = ?", SandboxUser::of, id);
    }

    List<SandboxUser> all() {
        return database.list("SELECT * FROM SBX_USER ORDER BY NAME", SandboxUser::of);
    }

    void activate(String key, boolean active) {
        database.change("UPDATE SBX_USER SET ACTIVE = ? WHERE USER_KEY = ?", active, key);
    }

    List<SandboxUser> seeded() {
        return database.list("SELECT * FROM SBX_USER WHERE SEEDED = TRUE ORDER BY ADMIN DESC, ID", SandboxUser::of);
    }

    void insert(SandboxUser user) {
        insertAll(List.of(user));
    }

    void insertAll(List<SandboxUser> users) {
        database.changeAll(
                "INSERT INTO SBX_USER (USER_KEY, ID, NAME, DISPLAY_NAME, EMAIL, ACTIVE, ADMIN, SEEDED)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                users.stream().map(Users::inserted).toList());
    }

    private static Object[] inserted(SandboxUser user) {
        return new Object[] {
            user.key(),
            user.id(),
            user.name(),
            user.displayName(),
            user.email(),
            user.active(),
            user.admin(),
            user.seeded()
        };
    }

    boolean has(Role role, long projectId, String userKey) {
        return database.exists(
                "SELECT NAME FROM SBX_ROLE WHERE PROJECT_ID = ? AND USER_KEY = ? AND NAME = ?",
                projectId,
                userKey,
                role.name());
    }

    void give(Role role, long projectId, String userKey) {
        if (!has(role, projectId, userKey)) {
            giveAll(List.of(new Given(role, projectId, userKey)));
        }
    }

    /** Roles that the persons do not have. */
    void giveAll(Collection<Given> roles) {
        database.changeAll(
                "INSERT INTO SBX_ROLE (PROJECT_ID, USER_KEY, NAME) VALUES (?, ?, ?)",
                roles.stream()
                        .map(given -> new Object[] {
                            given.projectId(), given.userKey(), given.role().name()
                        })
                        .toList());
    }

    /** Takes a role away from somebody, in all projects. */
    void take(Role role, String userKey) {
        database.change("DELETE FROM SBX_ROLE WHERE USER_KEY = ? AND NAME = ?", userKey, role.name());
    }

    List<SandboxUser> with(Role role, long projectId) {
        return database.list(
                "SELECT U.* FROM SBX_USER U JOIN SBX_ROLE R ON R.USER_KEY = U.USER_KEY"
                        + " WHERE R.PROJECT_ID = ? AND R.NAME = ? AND U.ACTIVE = TRUE ORDER BY U.ID",
                SandboxUser::of,
                projectId,
                role.name());
    }

    List<Long> projectsOf(Role role, String userKey) {
        return database.list(
                "SELECT PROJECT_ID FROM SBX_ROLE WHERE USER_KEY = ? AND NAME = ? ORDER BY PROJECT_ID",
                row -> row.number("PROJECT_ID"),
                userKey,
                role.name());
    }
}
