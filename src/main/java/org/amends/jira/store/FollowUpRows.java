package org.amends.jira.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Whom;
import org.springframework.stereotype.Component;

/** The follow-ups of all issues, so that what is due can be found; the only queue there is. */
@Component
public final class FollowUpRows {

    /** Below every id; not the empty text, which is no value to Oracle. */
    public static final String BEFORE_ALL = " ";

    private final ActiveObjects ao;

    /** Follow-ups in the plugin's tables. */
    public FollowUpRows(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** The same where no known problem is named. */
    public void write(long issueId, long projectId, Optional<String> owner, List<FollowUp> followUps) {
        write(issueId, projectId, owner, Optional.empty(), followUps);
    }

    /** The same where all are about one customer. */
    public void write(
            long issueId, long projectId, Optional<String> owner, Optional<News> news, List<FollowUp> followUps) {
        write(issueId, projectId, owner, news, followUps, followUp -> Optional.empty());
    }

    /**
     * Writes the follow-ups of an issue as its journal has them; {@code owner} is the user key of whose they are, {@code news}
     * what those may tell of that tell what was changed, {@code whom} another customer
     * that one is about.
     */
    public void write(
            long issueId,
            long projectId,
            Optional<String> owner,
            Optional<News> news,
            List<FollowUp> followUps,
            Function<FollowUp, Optional<Whom>> whom) {
        Map<String, FollowUpRow> there = followUps.isEmpty()
                ? Map.of()
                : rows(Query.select().where("ISSUE_ID = ?", issueId))
                        .collect(toMap(FollowUpRow::getFollowUpId, identity()));
        for (FollowUp followUp : followUps) {
            FollowUpRow row = Optional.ofNullable(there.get(followUp.id())).orElseGet(() -> created(issueId, followUp));
            Optional<News> told = news.map(all -> all.to(whom.apply(followUp)));
            new FollowUpColumns(projectId, owner, told, followUp).into(row, () -> Claims.made(ao, followUp.id()));
            row.save();
        }
    }

    /** What the rows of an issue say, in no order. */
    public Set<String> told(long issueId) {
        return rows(Query.select().where("ISSUE_ID = ?", issueId))
                .map(row -> row.getFollowUpId() + " " + row.getState() + " " + row.getDueAt() + " " + row.getPlace()
                        + " " + row.getWakeAt() + " " + row.getOwner())
                .collect(Collectors.toSet());
    }

    /** What the wake-up job has to attempt from {@code from} to {@code now}, the longest overdue first, at most {@code limit}. */
    public List<DueFollowUp> due(Instant from, Instant now, int limit) {
        return due(new DueFollowUp(BEFORE_ALL, 0, from), now, limit);
    }

    /** The same after the last one of a batch: many fall due at the very same instant, when work begins on a Monday. */
    public List<DueFollowUp> due(DueFollowUp last, Instant now, int limit) {
        long from = last.due().toEpochMilli();
        Query due = Query.select()
                .where(
                        "WAKE_AT >= ? AND WAKE_AT <= ? AND (WAKE_AT > ? OR FOLLOW_UP_ID > ?)",
                        from,
                        now.toEpochMilli(),
                        from,
                        last.id())
                .order("WAKE_AT, FOLLOW_UP_ID")
                .limit(limit);
        return rows(due)
                .map(row ->
                        new DueFollowUp(row.getFollowUpId(), row.getIssueId(), Instant.ofEpochMilli(row.getWakeAt())))
                .toList();
    }

    /**
     * Rows of an older version with an id above {@code after}, in that order: they do not say when to wake. Those that wait for
     * their day say it from now on; the rest comes with their next projection.
     */
    public List<DueFollowUp> wokenOfOlderVersion(String after, int limit) {
        Query older = Query.select()
                .where("PLACE IS NULL AND FOLLOW_UP_ID > ?", after)
                .order("FOLLOW_UP_ID")
                .limit(limit);
        return rows(older).map(FollowUpRows::woken).toList();
    }

    private static DueFollowUp woken(FollowUpRow row) {
        if (row.getWakeAt() == null && row.getState().equals(FollowUp.State.SCHEDULED.name())) {
            row.setWakeAt(row.getDueAt());
            row.save();
        }
        return new DueFollowUp(row.getFollowUpId(), row.getIssueId(), Instant.ofEpochMilli(row.getDueAt()));
    }

    /** Those with an id above {@code after} that wait for a day later than {@code now}, with a known problem to tell of. */
    public List<AwaitedNews> awaitingNews(String after, Instant now, int limit) {
        Query waiting = Query.select()
                .where(
                        "NEWS_OF IS NOT NULL AND WAKE_AT > ? AND WAKE_AT < ? AND FOLLOW_UP_ID > ?",
                        now.toEpochMilli(),
                        FollowUpRow.NEVER,
                        after)
                .order("FOLLOW_UP_ID")
                .limit(limit);
        return rows(waiting)
                .map(row -> new AwaitedNews(row.getFollowUpId(), row.getIssueId(), row.getNewsOf()))
                .toList();
    }

    /** Whether another follow-up has told this customer of this known problem, or somebody is about to. */
    public boolean isTold(News news, String exceptBy) {
        Query told = Query.select()
                .where(
                        "NEWS_OF = ? AND CUSTOMER = ? AND FOLLOW_UP_ID <> ? AND STATE IN (?, ?, ?, ?)",
                        news.knownProblem(),
                        news.customer(),
                        exceptBy,
                        FollowUp.State.DUE.name(),
                        FollowUp.State.TASK.name(),
                        FollowUp.State.DONE.name(),
                        FollowUp.State.NOT_RECORDED.name())
                .limit(1);
        return rows(told).findAny().isPresent();
    }

    /** The issue whose follow-up this is; empty when it is not known. */
    public Optional<Long> issueOf(String followUpId) {
        return row(followUpId).map(FollowUpRow::getIssueId);
    }

    /**
     * Which attempt a claim is since the follow-up was last scheduled, moved or tried again. Each claim since then was one,
     * whatever became of it, so none has to be counted before it begins: the claim itself is the count.
     */
    public int attempt(Claim claim) {
        Optional<FollowUpRow> row =
                Optional.of(claim).filter(one -> one.attempt() > 1).flatMap(one -> row(one.followUpId()));
        return row.map(found -> Math.max(1, claim.attempt() - claimsBefore(found, claim)))
                .orElse(1);
    }

    /** An older version counted each attempt as it began. */
    private static int claimsBefore(FollowUpRow row, Claim claim) {
        if (row.getClaimsBefore() == null) {
            row.setClaimsBefore(claim.attempt() - 1 - row.getAttempts());
            row.save();
        }
        return row.getClaimsBefore();
    }

    /** So many attempts failed, the last for this reason: the next one has to wait until then. */
    public void putOff(String followUpId, int attempts, Instant until, String reason) {
        row(followUpId).ifPresent(row -> {
            row.setAttempts(attempts);
            row.setWakeAt(until.toEpochMilli());
            row.setReason(Optional.of(reason).filter(text -> !text.isBlank()).orElse(null));
            row.save();
        });
    }

    /** So many attempts failed, and there will be no other. */
    public void gaveUp(String followUpId, int attempts) {
        row(followUpId).ifPresent(row -> {
            row.setAttempts(attempts);
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

    /** Whether nobody will ever attempt it again: it is over, or its issue is gone. */
    public boolean isOver(String followUpId) {
        return row(followUpId)
                .filter(row -> !row.getState().equals(FollowUp.State.DONE.name()))
                .filter(row -> !row.getState().equals(FollowUp.State.NOT_RECORDED.name()))
                .filter(row -> !row.getState().equals(FollowUp.State.CANCELLED.name()))
                .isEmpty();
    }

    /** The ids of an issue's follow-ups. */
    List<String> of(long issueId) {
        return rows(Query.select().where("ISSUE_ID = ?", issueId))
                .map(FollowUpRow::getFollowUpId)
                .toList();
    }

    void purge(long issueId) {
        ao.deleteWithSQL(FollowUpRow.class, "ISSUE_ID = ?", issueId);
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
        columns.put("CLAIMS_BEFORE", 0);
        return ao.create(FollowUpRow.class, columns);
    }

    private Optional<FollowUpRow> row(String followUpId) {
        return rows(Query.select().where("FOLLOW_UP_ID = ?", followUpId)).findFirst();
    }

    private Stream<FollowUpRow> rows(Query query) {
        return Stream.of(ao.find(FollowUpRow.class, query));
    }
}
