package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.followup.FollowUp;
import org.springframework.stereotype.Component;

/** The follow-ups of all issues, so that what is due can be found; the only queue there is. */
@Component
public final class FollowUpRows {

    private final ActiveObjects ao;

    /** Follow-ups in the plugin's tables. */
    public FollowUpRows(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Writes the follow-ups of an issue as its journal has them; {@code owner} is the user key of who took responsibility. */
    public void write(long issueId, Optional<String> owner, List<FollowUp> followUps) {
        followUps.forEach(followUp -> write(issueId, owner, followUp));
    }

    /** Scheduled follow-ups due from {@code from} to {@code now}, the longest overdue first, at most {@code limit}. */
    public List<DueFollowUp> due(Instant from, Instant now, int limit) {
        Query due = Query.select()
                .where(
                        "STATE = ? AND DUE_AT >= ? AND DUE_AT <= ?",
                        FollowUp.State.SCHEDULED.name(),
                        from.toEpochMilli(),
                        now.toEpochMilli())
                .order("DUE_AT")
                .limit(limit);
        return Stream.of(ao.find(FollowUpRow.class, due))
                .map(row ->
                        new DueFollowUp(row.getFollowUpId(), row.getIssueId(), Instant.ofEpochMilli(row.getDueAt())))
                .toList();
    }

    /** Keeps how often a follow-up was attempted, and why the last attempt failed. */
    public void attempted(String followUpId, int attempts, Optional<String> reason) {
        row(followUpId).ifPresent(row -> {
            row.setAttempts(attempts);
            row.setReason(reason.filter(text -> !text.isBlank()).orElse(null));
            row.save();
        });
    }

    /** Why the last attempt at a follow-up failed. */
    public Optional<String> reason(String followUpId) {
        return row(followUpId).map(FollowUpRow::getReason);
    }

    /** The ids of an issue's follow-ups. */
    List<String> of(long issueId) {
        return Stream.of(ao.find(FollowUpRow.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .map(FollowUpRow::getFollowUpId)
                .toList();
    }

    void purge(long issueId) {
        ao.deleteWithSQL(FollowUpRow.class, "ISSUE_ID = ?", issueId);
    }

    private void write(long issueId, Optional<String> owner, FollowUp followUp) {
        FollowUpRow row = row(followUp.id()).orElseGet(() -> created(issueId, followUp));
        if (differs(row, owner, followUp)) {
            row.setDueAt(followUp.due().toEpochMilli());
            row.setState(followUp.state().name());
            row.setTaskId(followUp.taskId().orElse(null));
            row.setOwner(owner.orElse(null));
            row.save();
        }
    }

    private static boolean differs(FollowUpRow row, Optional<String> owner, FollowUp followUp) {
        return row.getDueAt() != followUp.due().toEpochMilli()
                || !row.getState().equals(followUp.state().name())
                || !Optional.ofNullable(row.getTaskId()).equals(followUp.taskId())
                || !Optional.ofNullable(row.getOwner()).equals(owner);
    }

    /** The listener and the wake-up job may both find that the row is missing: the second takes that of the first. */
    private FollowUpRow created(long issueId, FollowUp followUp) {
        Inserted.orTaken(
                ao, () -> create(issueId, followUp), () -> row(followUp.id()).isPresent());
        return row(followUp.id()).orElseThrow();
    }

    private FollowUpRow create(long issueId, FollowUp followUp) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FOLLOW_UP_ID", followUp.id());
        columns.put("ISSUE_ID", issueId);
        columns.put("DUE_AT", followUp.due().toEpochMilli());
        columns.put("STATE", followUp.state().name());
        columns.put("ATTEMPTS", 0);
        return ao.create(FollowUpRow.class, columns);
    }

    private Optional<FollowUpRow> row(String followUpId) {
        return Stream.of(ao.find(FollowUpRow.class, Query.select().where("FOLLOW_UP_ID = ?", followUpId)))
                .findFirst();
    }
}
