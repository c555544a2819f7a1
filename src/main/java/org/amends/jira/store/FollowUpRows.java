package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Arrays;
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

    /** Writes the follow-ups of an issue as its journal has them; {@code owner} is the user key of whose they are. */
    public void write(long issueId, long projectId, Optional<String> owner, List<FollowUp> followUps) {
        followUps.forEach(followUp -> write(issueId, new Columns(projectId, owner, followUp)));
    }

    /** What the wake-up job has to attempt from {@code from} to {@code now}, the longest overdue first, at most {@code limit}. */
    public List<DueFollowUp> due(Instant from, Instant now, int limit) {
        Query due = Query.select()
                .where("WAKE_AT >= ? AND WAKE_AT <= ?", from.toEpochMilli(), now.toEpochMilli())
                .order("WAKE_AT")
                .limit(limit);
        return Stream.of(ao.find(FollowUpRow.class, due))
                .map(row ->
                        new DueFollowUp(row.getFollowUpId(), row.getIssueId(), Instant.ofEpochMilli(row.getWakeAt())))
                .toList();
    }

    /** The issue whose follow-up this is; empty when it is not known. */
    public Optional<Long> issueOf(String followUpId) {
        return row(followUpId).map(FollowUpRow::getIssueId);
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

    /** User key of whose a follow-up is. */
    public Optional<String> owner(String followUpId) {
        return row(followUpId).map(FollowUpRow::getOwner);
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

    private void write(long issueId, Columns columns) {
        FollowUpRow row = row(columns.followUp().id()).orElseGet(() -> created(issueId, columns.followUp()));
        if (columns.differ(row)) {
            columns.into(row);
            row.save();
        }
    }

    /** What a follow-up's row has to say. */
    private record Columns(long projectId, Optional<String> owner, FollowUp followUp) {

        private String place() {
            String stands = followUp.state() == FollowUp.State.FAILED ? "failed" : followUp.owed() ? "owed" : "over";
            return projectId + ":" + stands;
        }

        /** An attempt that failed has put it off; only another due date, or another state, wakes it at another time. */
        private Optional<Long> wakeAt(FollowUpRow row) {
            if (followUp.state() != FollowUp.State.SCHEDULED) {
                return Optional.empty();
            }
            long due = followUp.due().toEpochMilli();
            boolean known = row.getState().equals(followUp.state().name()) && row.getDueAt() == due;
            return Optional.of(
                    Optional.ofNullable(row.getWakeAt()).filter(at -> known).orElse(due));
        }

        private boolean differ(FollowUpRow row) {
            return !List.of(
                            place(),
                            followUp.touch(),
                            followUp.promised().toEpochMilli(),
                            followUp.due().toEpochMilli(),
                            followUp.state().name(),
                            wakeAt(row),
                            followUp.taskId(),
                            owner)
                    .equals(Arrays.asList(
                            row.getPlace(),
                            row.getTouch(),
                            row.getPromisedAt(),
                            row.getDueAt(),
                            row.getState(),
                            Optional.ofNullable(row.getWakeAt()),
                            Optional.ofNullable(row.getTaskId()),
                            Optional.ofNullable(row.getOwner())));
        }

        private void into(FollowUpRow row) {
            row.setWakeAt(wakeAt(row).orElse(null));
            row.setProjectId(projectId);
            row.setPlace(place());
            row.setTouch(followUp.touch());
            row.setPromisedAt(followUp.promised().toEpochMilli());
            row.setDueAt(followUp.due().toEpochMilli());
            row.setState(followUp.state().name());
            row.setTaskId(followUp.taskId().orElse(null));
            row.setOwner(owner.orElse(null));
        }
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
