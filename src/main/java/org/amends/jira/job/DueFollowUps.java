package org.amends.jira.job;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.followup.TaskMade;
import org.amends.jira.followup.TaskMaking;
import org.amends.jira.followup.TaskRetiring;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.followup.Waiting;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.Claim;
import org.amends.jira.store.Claims;
import org.amends.jira.store.DueFollowUp;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.HomeAddress;
import org.springframework.stereotype.Component;

/**
 * Does the follow-ups that are due: claims one, has its task made, records it. A failed attempt is followed by another after
 * a pause that grows five-fold, from a minute to two hours; after the fifth the follow-up is failed, with the reason.
 */
@Component
public final class DueFollowUps {

    private static final int ROWS = 1_000;
    private static final int LAST_ATTEMPT = 5;

    private final FollowUpRows rows;
    private final Claims claims;
    private final IssueManager issues;
    private final HomeAddress home;
    private final Waiting waiting;
    private final ApologyDesk desk;
    private final TaskMaking making;
    private final TaskRetiring retiring;
    private final TaskWords words;
    private final Clock clock;
    private final Each each;
    private Instant from = Instant.EPOCH;

    /** Works off the follow-up table. */
    public DueFollowUps(
            FollowUpRows rows,
            Claims claims,
            @ComponentImport IssueManager issues,
            HomeAddress home,
            Waiting waiting,
            ApologyDesk desk,
            TaskMaking making,
            TaskRetiring retiring,
            TaskWords words,
            Clock clock,
            Each each) {
        this.rows = rows;
        this.claims = claims;
        this.issues = issues;
        this.home = home;
        this.waiting = waiting;
        this.desk = desk;
        this.making = making;
        this.retiring = retiring;
        this.words = words;
        this.clock = clock;
        this.each = each;
    }

    /**
     * Does what is due now, a batch a run and round again: some have to wait, and however many they are, they do not keep the
     * others waiting too.
     */
    public synchronized void run() {
        home.keepFirst();
        List<DueFollowUp> batch = rows.due(from, clock.instant(), ROWS);
        from = batch.size() < ROWS ? Instant.EPOCH : after(batch.get(ROWS - 1));
        each.of(batch, "The follow-up", this::run);
    }

    /** Those due at the very same instant come again; unless the whole batch was. */
    private Instant after(DueFollowUp last) {
        return last.due().equals(from) ? from.plusMillis(1) : last.due();
    }

    private void run(DueFollowUp due) {
        Optional.<Issue>ofNullable(issues.getIssueObject(due.issueId()))
                .filter(issue -> waiting.why(issue).isEmpty())
                .ifPresent(issue -> claims.claim(due.id()).ifPresent(claim -> run(issue, claim)));
    }

    /** What the change history says comes first: an issue that was opened again meanwhile is not followed up. */
    private void run(Issue issue, Claim claim) {
        Optional<Apology> apology = desk.of(issue.getId())
                .map(before -> desk.catchUp(issue, before))
                .flatMap(DueFollowUps::accepted);
        apology.ifPresent(now -> scheduled(now, claim).ifPresent(followUp -> attempt(issue, now, followUp, claim)));
    }

    private void attempt(Issue issue, Apology apology, FollowUp followUp, Claim claim) {
        if (claim.attempt() > LAST_ATTEMPT) {
            String reason = rows.reason(claim.followUpId()).orElseGet(() -> words.of("amends.task.no-attempt-ended"));
            record(issue, failed(claim, reason));
            return;
        }
        rows.attempted(claim.followUpId(), claim.attempt(), Optional.empty());
        TaskMade made = made(issue, apology, followUp, claim);
        if (made instanceof TaskMade.Made whole && claims.holds(claim)) {
            record(issue, created(claim, whole.task())).ifPresent(now -> retiring.retire(issue, now));
        } else if (made instanceof TaskMade.Impossible impossible && claims.holds(claim)) {
            retry(issue, claim, impossible.reason());
        }
    }

    private TaskMade made(Issue issue, Apology apology, FollowUp followUp, Claim claim) {
        try {
            return making.make(issue, apology, followUp, () -> claims.holds(claim));
        } catch (RuntimeException refused) {
            // Creating an issue runs workflows and listeners of other plugins, which throw what they like.
            return new TaskMade.Impossible(String.valueOf(refused.getMessage()));
        }
    }

    private void retry(Issue issue, Claim claim, String reason) {
        rows.attempted(claim.followUpId(), claim.attempt(), Optional.of(reason));
        if (claim.attempt() == LAST_ATTEMPT) {
            record(issue, failed(claim, reason));
        } else {
            claims.retryAt(claim, clock.instant().plus(pause(claim.attempt())));
        }
    }

    private static Duration pause(int attempt) {
        return Duration.ofMinutes(Math.round(Math.pow(5, attempt - 1)));
    }

    /** The journal's word as it is now. Somebody may have reopened the issue a moment ago: then the task is retired. */
    private Optional<Apology> record(Issue issue, Entry entry) {
        return accepted(desk.record(issue.getId(), List.of(entry))).or(() -> desk.of(issue.getId()));
    }

    private Entry created(Claim claim, Issue task) {
        String id = claim.followUpId();
        return entry("task:" + claim, new Fact.FollowUpTaskCreated(id, task.getId(), task.getKey()));
    }

    private Entry failed(Claim claim, String reason) {
        return entry("failed:" + claim, new Fact.FollowUpFailed(claim.followUpId(), reason));
    }

    private Entry entry(String key, Fact fact) {
        return new Entry(new Actor.Amends(), clock.instant(), fact, Optional.of(key));
    }

    private static Optional<FollowUp> scheduled(Apology apology, Claim claim) {
        return apology.followUps().stream()
                .filter(followUp -> followUp.id().equals(claim.followUpId()))
                .filter(followUp -> followUp.state() == FollowUp.State.SCHEDULED)
                .findFirst();
    }

    private static Optional<Apology> accepted(Decision decision) {
        return decision instanceof Decision.Accepted accepted ? Optional.of(accepted.now()) : Optional.empty();
    }
}
