package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which goodwill was given before its time, and why. A projection: it can be written from the journal again at any time. */
@Component
public final class GateOverrides {
    private final ActiveObjects ao;

    /** Kept in the plugin's tables. */
    public GateOverrides(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** One of them, by its line in the journal. */
    public record Override(long issueId, long seq, Instant at, String reason) {}

    /** Writes those of an issue, only where something differs. */
    public void write(long issueId, long projectId, List<Override> overrides) {
        Map<String, GateOverrideRow> rows = rows(Query.select().where("ISSUE_ID = ?", issueId))
                .collect(Collectors.toMap(GateOverrideRow::getOverrideId, row -> row));
        overrides.forEach(override -> {
            GateOverrideRow row = rows.remove(key(override));
            if (row == null) {
                create(projectId, override);
            } else if (row.getProjectId() != projectId || !row.getReason().equals(shown(override))) {
                row.setProjectId(projectId);
                row.setReason(shown(override));
                row.save();
            }
        });
        rows.values().forEach(ao::delete);
    }

    /** Those of a project from one time to before another, the latest first. */
    public List<Override> of(long projectId, Instant from, Instant to, int limit) {
        return rows(Query.select()
                        .where(
                                "PROJECT_ID = ? AND OVERRIDDEN_AT >= ? AND OVERRIDDEN_AT < ?",
                                projectId,
                                from.toEpochMilli(),
                                to.toEpochMilli())
                        .order("OVERRIDDEN_AT DESC, OVERRIDE_ID DESC")
                        .limit(limit))
                .map(GateOverrides::override)
                .toList();
    }

    /** The issues of a project that have one, in no order; at most {@code limit} rows are looked at. */
    List<Long> issues(long projectId, int limit) {
        return rows(Query.select()
                        .where("PROJECT_ID = ?", projectId)
                        .order("PROJECT_ID, OVERRIDDEN_AT, OVERRIDE_ID")
                        .limit(limit))
                .map(GateOverrideRow::getIssueId)
                .distinct()
                .toList();
    }

    void purge(long issueId) {
        ao.deleteWithSQL(GateOverrideRow.class, "ISSUE_ID = ?", issueId);
    }

    private void create(long projectId, Override override) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("OVERRIDE_ID", key(override));
        columns.put("ISSUE_ID", override.issueId());
        columns.put("PROJECT_ID", projectId);
        columns.put("OVERRIDDEN_AT", override.at().toEpochMilli());
        columns.put("REASON", shown(override));
        Inserted.orTaken(
                ao,
                () -> ao.create(GateOverrideRow.class, columns),
                () -> ao.count(GateOverrideRow.class, Query.select().where("OVERRIDE_ID = ?", key(override))) > 0);
    }

    private Stream<GateOverrideRow> rows(Query query) {
        return Stream.of(ao.find(GateOverrideRow.class, query));
    }

    private static String key(Override override) {
        return override.issueId() + ":" + override.seq();
    }

    /** A column that must hold something takes no blank on every database. */
    private static String shown(Override override) {
        return override.reason().isBlank() ? "-" : override.reason();
    }

    private static Override override(GateOverrideRow row) {
        String key = row.getOverrideId();
        return new Override(
                row.getIssueId(),
                Long.parseLong(key.substring(key.indexOf(':') + 1)),
                Instant.ofEpochMilli(row.getOverriddenAt()),
                row.getReason());
    }
}
