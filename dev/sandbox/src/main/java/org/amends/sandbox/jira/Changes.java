package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The change history: groups of items that changed at once. */
final class Changes {
    record Group(long id, long issueId, Optional<String> author, Instant created) {}

    record Item(
            String fieldType,
            String field,
            Optional<String> from,
            Optional<String> oldWords,
            Optional<String> to,
            Optional<String> words) {}

    private final Database database;
    private final Ids ids;

    Changes(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Oldest first. */
    List<Group> of(long issueId) {
        return database.list(
                "SELECT * FROM SBX_CHANGE WHERE ISSUE_ID = ? ORDER BY CREATED, ID", Changes::readGroup, issueId);
    }

    Optional<Group> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Group> byIds(Collection<Long> ids) {
        return database.among("SELECT * FROM SBX_CHANGE WHERE ID", Changes::readGroup, ids);
    }

    List<Item> items(long group) {
        return database.list("SELECT * FROM SBX_CHANGE_ITEM WHERE CHANGE_ID = ? ORDER BY ID", Changes::readItem, group);
    }

    /** Writes a group with its items and returns its id. */
    long add(long issueId, Optional<String> author, Instant at, List<Item> items) {
        Group group = new Group(ids.next("CHANGE"), issueId, author, at);
        insertAll(Map.of(group, items));
        return group.id();
    }

    void insertAll(Map<Group, List<Item>> groups) {
        database.changeAll(
                "INSERT INTO SBX_CHANGE (ID, ISSUE_ID, AUTHOR, CREATED) VALUES (?, ?, ?, ?)",
                groups.keySet().stream().map(Changes::inserted).toList());
        int many = groups.values().stream().mapToInt(List::size).sum();
        List<Object[]> rows = new ArrayList<>();
        if (many > 0) {
            long id = ids.next("CHANGE_ITEM", many) - many;
            for (Map.Entry<Group, List<Item>> group : groups.entrySet()) {
                for (Item item : group.getValue()) {
                    rows.add(inserted(++id, group.getKey(), item));
                }
            }
        }
        database.changeAll(
                "INSERT INTO SBX_CHANGE_ITEM (ID, CHANGE_ID, FIELD_TYPE, FIELD, OLD_VALUE, OLD_STRING, NEW_VALUE,"
                        + " NEW_STRING) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] inserted(Group group) {
        return new Object[] {group.id(), group.issueId(), group.author(), group.created()};
    }

    private static Object[] inserted(long id, Group group, Item item) {
        return new Object[] {
            id, group.id(), item.fieldType(), item.field(), item.from(), item.oldWords(), item.to(), item.words()
        };
    }

    void deleteOf(long issueId) {
        database.change(
                "DELETE FROM SBX_CHANGE_ITEM WHERE CHANGE_ID IN (SELECT ID FROM SBX_CHANGE WHERE ISSUE_ID = ?)",
                issueId);
        database.change("DELETE FROM SBX_CHANGE WHERE ISSUE_ID = ?", issueId);
    }

    private static Group readGroup(ResultRow row) {
        return new Group(row.number("ID"), row.number("ISSUE_ID"), row.maybeText("AUTHOR"), row.instant("CREATED"));
    }

    private static Item readItem(ResultRow row) {
        return new Item(
                row.text("FIELD_TYPE"),
                row.text("FIELD"),
                row.maybeText("OLD_VALUE"),
                row.maybeText("OLD_STRING"),
                row.maybeText("NEW_VALUE"),
                row.maybeText("NEW_STRING"));
    }
}
