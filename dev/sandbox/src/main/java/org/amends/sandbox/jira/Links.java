package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;

/** Links between issues, and their types. */
final class Links {
    record TypeRow(long id, String name, String outward, String inward) {}

    record LinkRow(long id, long typeId, long source, long destination) {}

    private static final String ORDER = " ORDER BY ID";

    private final Database database;

    Links(Database database) {
        this.database = database;
    }

    List<TypeRow> types() {
        return database.list("SELECT * FROM SBX_LINK_TYPE ORDER BY NAME", Links::readType);
    }

    Optional<TypeRow> type(long id) {
        return database.first("SELECT * FROM SBX_LINK_TYPE WHERE ID = ?", Links::readType, id);
    }

    void insertType(TypeRow type) {
        database.change(
                "INSERT INTO SBX_LINK_TYPE (ID, NAME, OUTWARD, INWARD) VALUES (?, ?, ?, ?)",
                type.id(),
                type.name(),
                type.outward(),
                type.inward());
    }

    List<LinkRow> from(long issueId) {
        return database.list("SELECT * FROM SBX_LINK WHERE SOURCE_ID = ?" + ORDER, Links::readLink, issueId);
    }

    List<LinkRow> to(long issueId) {
        return database.list("SELECT * FROM SBX_LINK WHERE DESTINATION_ID = ?" + ORDER, Links::readLink, issueId);
    }

    Optional<LinkRow> find(long source, long destination, long typeId) {
        return from(source).stream()
                .filter(link -> link.destination() == destination && link.typeId() == typeId)
                .findFirst();
    }

    void insert(LinkRow link, Optional<Long> sequence) {
        database.change(
                "INSERT INTO SBX_LINK (ID, TYPE_ID, SOURCE_ID, DESTINATION_ID, SEQ) VALUES (?, ?, ?, ?, ?)",
                link.id(),
                link.typeId(),
                link.source(),
                link.destination(),
                sequence);
    }

    void deleteOf(long issueId) {
        database.change("DELETE FROM SBX_LINK WHERE SOURCE_ID = ? OR DESTINATION_ID = ?", issueId, issueId);
    }

    private static TypeRow readType(ResultRow row) {
        return new TypeRow(row.number("ID"), row.text("NAME"), row.text("OUTWARD"), row.text("INWARD"));
    }

    private static LinkRow readLink(ResultRow row) {
        return new LinkRow(
                row.number("ID"), row.number("TYPE_ID"), row.number("SOURCE_ID"), row.number("DESTINATION_ID"));
    }
}
