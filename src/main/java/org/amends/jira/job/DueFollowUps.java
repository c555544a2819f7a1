package org.amends.jira.job;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Firing;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;
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
 * Does the follow-ups that are due: asks of each whether it is wanted, claims it, and attempts it.
 *
 * <p>Each is done once, however many nodes wake up. All that is known of it is read after the look at its claims, and the claim
 * that is inserted is the one after the newest seen: if another attempt began since the look, that number is taken and nothing
 * is done here; if one ended before, what it recorded is read.
 */
@Component
public final class DueFollowUps {

    private static final int ROWS = 1_000;
    private static final DueFollowUp FIRST = new DueFollowUp(FollowUpRows.BEFORE_ALL, 0, Instant.EPOCH);

    private final FollowUpRows rows;
    private final Claims claims;
    private final IssueManager issues;
    private final HomeAddress home;
    private final Waiting waiting;
    private final ApologyDesk desk;
    private final Conditions conditions;
    private final Attempt attempt;
    private final TaskWords words;
    private final Clock clock;
    private final Each each;
    private DueFollowUp last = FIRST;

    /** Works off the follow-up table. */
    public DueFollowUps(
            FollowUpRows rows,
            Claims claims,
            @ComponentImport IssueManager issues,
            HomeAddress home,
            Waiting waiting,
            ApologyDesk desk,
            Conditions conditions,
            Attempt attempt,
            TaskWords words,
            Clock clock,
            Each each) {
        this.rows = rows;
        this.claims = claims;
        this.issues = issues;
        this.home = home;
        this.waiting = waiting;
        this.desk = desk;
        this.conditions = conditions;
        this.attempt = attempt;
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
        List<DueFollowUp> batch = rows.due(last, clock.instant(), ROWS);
        last = batch.size() < ROWS ? FIRST : batch.get(ROWS - 1);
        each.of(handfuls(batch), "A handful of follow-ups", this::run);
    }

    /** Their claims are looked at together, before anything else of them is read; each is claimed when its turn comes. */
    private record Handful(List<DueFollowUp> due) {
        List<String> ids() {
            return due.stream().map(DueFollowUp::id).toList();
        }

        @Override
        public String toString() {
            return "from " + due.get(0).id() + " on";
        }
    }

    private static List<Handful> handfuls(List<DueFollowUp> batch) {
        return IntStream.iterate(0, from -> from < batch.size(), from -> from + Claims.AT_ONCE)
                .mapToObj(from -> new Handful(batch.subList(from, Math.min(batch.size(), from + Claims.AT_ONCE))))
                .toList();
    }

    private void run(Handful handful) {
        Claims.Seen seen = claims.look(handful.ids());
        each.of(handful.due(), "The follow-up", due -> run(due, seen));
    }

    private void run(DueFollowUp due, Claims.Seen seen) {
        Optional.<Issue>ofNullable(issues.getIssueObject(due.issueId()))
                .filter(issue -> waiting.why(issue).isEmpty())
                .ifPresent(issue -> run(issue, due.id(), seen));
    }

    /** What the change history says comes first: an issue that was opened again meanwhile is not followed up. */
    private void run(Issue issue, String id, Claims.Seen seen) {
        Optional<Apology> apology = desk.of(issue.getId())
                .map(before -> desk.catchUp(issue, before))
                .flatMap(DueFollowUps::accepted);
        apology.ifPresent(now -> due(now, id).ifPresent(followUp -> run(issue, now, followUp, seen)));
    }

    /** Claimed when all is read, so that each claim is an attempt: whatever cannot be read uses none up. */
    private void run(Issue issue, Apology apology, FollowUp followUp, Claims.Seen seen) {
        Firing firing = conditions.of(issue, apology, followUp);
        claims.claim(followUp.id(), seen).ifPresent(claim -> fire(issue, apology, followUp, firing, claim));
    }

    private void fire(Issue issue, Apology apology, FollowUp followUp, Firing firing, Claim claim) {
        if (firing instanceof Firing.Later later) {
            String reason = words.of("amends.follow-up.moved.said");
            end(issue, claim, new Fact.FollowUpMoved(followUp.id(), later.when(), reason));
        } else if (firing instanceof Firing.NotNeeded not) {
            end(issue, claim, new Fact.FollowUpCancelled(followUp.id(), not.because()));
        } else {
            attempt.at(issue, apology, followUp, claim);
        }
    }

    private void end(Issue issue, Claim claim, Fact fact) {
        attempt.record(issue, "asked:" + claim, fact);
        claims.release(claim);
    }

    private Optional<FollowUp> due(Apology apology, String id) {
        return apology.followUp(id)
                .filter(followUp -> followUp.state() == FollowUp.State.SCHEDULED)
                .filter(followUp -> !followUp.due().isAfter(clock.instant()));
    }

    private static Optional<Apology> accepted(Decision decision) {
        return decision instanceof Decision.Accepted accepted ? Optional.of(accepted.now()) : Optional.empty();
    }
}
