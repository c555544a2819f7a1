package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which changes of the field <i>Follow-up state</i> are our own. An author tells nothing: a rule may act as the same account. */
@Component
public final class FieldWrites {

    private final ActiveObjects ao;
    private final Clock clock;

    /** Notes in the plugin's tables. */
    public FieldWrites(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Notes that this code is going to be written, after that change group; returns the note's id. */
    public String begin(long issueId, String code, long after) {
        return create(issueId, code, after, Map.of());
    }

    /** It is written, by this change group; without one nothing was, and the note goes. */
    public void end(String id, Optional<Long> group) {
        row(id).ifPresent(row -> {
            if (group.isPresent()) {
                row.setOwnGroup(group.get());
                row.save();
            } else {
                ao.delete(row);
            }
        });
    }

    /** Leaves somebody else's change as it is, at least until the journal has more than this line. */
    public void leave(long issueId, String value, long group, long lastSeq) {
        create(issueId, value, group, Map.of("OWN_GROUP", group, "LEFT_AT", lastSeq));
    }

    /** What was noted of an issue, in no order. */
    public List<FieldWrite> of(long issueId) {
        return Stream.of(ao.find(FieldWriteRow.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .map(FieldWrites::write)
                .toList();
    }

    void purge(long issueId) {
        ao.deleteWithSQL(FieldWriteRow.class, "ISSUE_ID = ?", issueId);
    }

    private String create(long issueId, String code, long after, Map<String, Object> more) {
        String id = issueId + ":" + UUID.randomUUID();
        Map<String, Object> columns = new HashMap<>(more);
        columns.put("WRITE_ID", id);
        columns.put("ISSUE_ID", issueId);
        columns.put("CODE", code.isBlank() ? "-" : code);
        columns.put("AFTER_GROUP", after);
        columns.put("WRITTEN_AT", clock.millis());
        ao.create(FieldWriteRow.class, columns);
        return id;
    }

    private Optional<FieldWriteRow> row(String id) {
        return Stream.of(ao.find(FieldWriteRow.class, Query.select().where("WRITE_ID = ?", id)))
                .findFirst();
    }

    private static FieldWrite write(FieldWriteRow row) {
        return new FieldWrite(
                row.getWriteId(),
                row.getCode(),
                row.getAfterGroup(),
                Instant.ofEpochMilli(row.getWrittenAt()),
                Optional.ofNullable(row.getOwnGroup()),
                Optional.ofNullable(row.getLeftAt()));
    }
}
