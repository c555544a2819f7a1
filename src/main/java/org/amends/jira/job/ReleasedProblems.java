package org.amends.jira.job;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.followup.Waiting;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.store.AwaitedNews;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/**
 * Has those told early who wait for news of a known problem that is released: it counts as resolved in its project,
 * with a fix version that is out. A batch a
 * run and round again. What somebody moved stays where they moved it.
 */
@Component
public final class ReleasedProblems {

    private static final int BATCH = 100;

    private final FollowUpRows rows;
    private final IssueManager issues;
    private final ApologyDesk desk;
    private final IssueChanges changes;
    private final Waiting waiting;
    private final TaskWords words;
    private final Clock clock;
    private final Each each;
    private String upTo = FollowUpRows.BEFORE_ALL;

    /** Looks at what the follow-up rows name. */
    public ReleasedProblems(
            FollowUpRows rows,
            @ComponentImport IssueManager issues,
            ApologyDesk desk,
            IssueChanges changes,
            Waiting waiting,
            TaskWords words,
            Clock clock,
            Each each) {
        this.rows = rows;
        this.issues = issues;
        this.desk = desk;
        this.changes = changes;
        this.waiting = waiting;
        this.words = words;
        this.clock = clock;
        this.each = each;
    }

    /** One batch. A known problem that many wait for is asked once. */
    public synchronized void reconcile() {
        List<AwaitedNews> batch = rows.awaitingNews(upTo, clock.instant(), BATCH);
        upTo = batch.size() < BATCH
                ? FollowUpRows.BEFORE_ALL
                : batch.get(BATCH - 1).id();
        Map<Long, Optional<Issue>> released = new HashMap<>();
        each.of(batch, "The news of", one -> released.computeIfAbsent(one.knownProblem(), this::released)
                .ifPresent(known -> tell(one, known)));
    }

    private Optional<Issue> released(long knownProblem) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(knownProblem))
                .filter(changes::counts)
                .filter(known -> known.getFixVersions().stream().anyMatch(Version::isReleased));
    }

    private void tell(AwaitedNews one, Issue known) {
        Optional.<Issue>ofNullable(issues.getIssueObject(one.issueId()))
                .filter(issue -> waiting.why(issue).isEmpty())
                .ifPresent(issue -> tell(one, known, issue));
    }

    private void tell(AwaitedNews one, Issue known, Issue issue) {
        Instant early = desk.calendar(issue).open(clock.instant());
        desk.of(issue.getId())
                .flatMap(apology -> apology.followUp(one.id()))
                .filter(followUp -> waits(issue, followUp, early))
                .map(followUp ->
                        new Fact.FollowUpMoved(followUp.id(), early, words.of("amends.follow-up.moved.released")))
                .ifPresent(moved -> desk.record(issue.getId(), new Actor.Amends(), moved));
    }

    private boolean waits(Issue issue, FollowUp followUp, Instant early) {
        return followUp.state() == FollowUp.State.SCHEDULED
                && followUp.due().equals(followUp.promised())
                && early.isBefore(followUp.due())
                && desk.cadence(issue)
                        .touch(followUp.touch())
                        .map(Touch::condition)
                        .filter(Condition.NEWS::equals)
                        .isPresent();
    }
}
