package org.amends.jira.job;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.jira.followup.TaskMade;
import org.amends.jira.followup.TaskMaking;
import org.amends.jira.followup.TaskRetiring;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.Claim;
import org.amends.jira.store.Claims;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/**
 * One attempt at a follow-up that is claimed: has its task made, and records what came of it. A failed attempt is followed by
 * another after a pause that grows five-fold, from a minute to two hours; after the fifth the follow-up is failed, with the
 * reason. Whoever moves it or has it tried again gives it five more.
 */
@Component
public final class Attempt {

    private static final int LAST = 5;

    private final FollowUpRows rows;
    private final Claims claims;
    private final ApologyDesk desk;
    private final TaskMaking making;
    private final TaskRetiring retiring;
    private final TaskWords words;
    private final Clock clock;

    /** Attempts with tasks in Jira. */
    public Attempt(
            FollowUpRows rows,
            Claims claims,
            ApologyDesk desk,
            TaskMaking making,
            TaskRetiring retiring,
            TaskWords words,
            Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.desk = desk;
        this.making = making;
        this.retiring = retiring;
        this.words = words;
        this.clock = clock;
    }

    void at(Issue issue, Apology apology, FollowUp followUp, Claim claim) {
        int attempt = rows.attempt(claim);
        if (attempt > LAST) {
            String reason = rows.reason(claim.followUpId()).orElseGet(() -> words.of("amends.task.no-attempt-ended"));
            fail(issue, claim, LAST, reason);
            return;
        }
        TaskMade made = made(issue, apology, followUp, claim);
        if (claims.holds(claim)) {
            settle(issue, claim, attempt, made);
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

    private void settle(Issue issue, Claim claim, int attempt, TaskMade made) {
        if (made instanceof TaskMade.Made whole) {
            String id = claim.followUpId();
            Issue task = whole.task();
            record(issue, "task:" + claim, new Fact.FollowUpTaskCreated(id, task.getId(), task.getKey()));
        } else if (made instanceof TaskMade.Queued queued) {
            record(issue, "queued:" + claim, new Fact.FollowUpQueued(claim.followUpId(), queued.because()));
            claims.release(claim);
        } else if (made instanceof TaskMade.Impossible impossible && attempt < LAST) {
            rows.putOff(claim.followUpId(), attempt, clock.instant().plus(pause(attempt)), impossible.reason());
            claims.release(claim);
        } else if (made instanceof TaskMade.Impossible impossible) {
            fail(issue, claim, attempt, impossible.reason());
        }
    }

    private static Duration pause(int attempt) {
        return Duration.ofMinutes(Math.round(Math.pow(5, attempt - 1)));
    }

    /** The claim is given back, so that whoever has it tried again need not wait for the lease. */
    private void fail(Issue issue, Claim claim, int attempts, String reason) {
        rows.gaveUp(claim.followUpId(), attempts);
        record(issue, "failed:" + claim, new Fact.FollowUpFailed(claim.followUpId(), reason));
        claims.release(claim);
    }

    /**
     * Records what Amends did with a follow-up, and takes away the task of one that is not owed any more: somebody may have
     * reopened the issue a moment ago.
     */
    void record(Issue issue, String key, Fact fact) {
        Entry entry = Entry.byAmends(clock.instant(), fact, key);
        Decision decision = desk.record(issue.getId(), List.of(entry));
        Optional<Apology> now =
                decision instanceof Decision.Accepted accepted ? Optional.of(accepted.now()) : desk.of(issue.getId());
        now.ifPresent(apology -> retiring.retire(issue, apology));
    }
}
