package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.followup.Outcome;
import org.amends.apology.word.Actor;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.panel.Access;
import org.amends.jira.store.FollowUpRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does one thing with several follow-ups of a project. Each is a matter of its own, with the permission of its own ticket: what
 * is refused does not keep the others from being done, and is told with its reason.
 */
@Component
public class QueueWrites {
    private static final Logger LOG = LoggerFactory.getLogger(QueueWrites.class);
    private static final int MOST = 100;

    private final FollowUpRows rows;
    private final FollowUpTasks followUps;
    private final IssueManager issues;
    private final Access access;
    private final Answers answers;

    public QueueWrites(
            FollowUpRows rows,
            FollowUpTasks followUps,
            @ComponentImport IssueManager issues,
            Access access,
            Answers answers) {
        this.rows = rows;
        this.followUps = followUps;
        this.issues = issues;
        this.access = access;
        this.answers = answers;
    }

    /** What is done with one follow-up of an issue. */
    private interface Deed {
        OutcomeGiven on(Issue issue, String followUpId, Actor actor);
    }

    /** A deed that leaves nothing else to tell. */
    private interface PlainDeed {
        Decision on(Issue issue, String followUpId, Actor actor);
    }

    /** By so many days, to a day, which begins where the project works, or to a time. */
    String move(ProjectVisit visit, Given given) {
        String reason = given.text("reason");
        if (given.day("to")) {
            LocalDate day = given.date("to");
            return plainly(
                    visit,
                    given,
                    (issue, id, actor) -> followUps.moveTo(issue, id, actor, followUps.morning(issue, day), reason));
        }
        Optional<Instant> to = given.instant("to");
        if (to.isPresent()) {
            return plainly(visit, given, (issue, id, actor) -> followUps.moveTo(issue, id, actor, to.get(), reason));
        }
        int days = given.whole("days");
        return plainly(visit, given, (issue, id, actor) -> followUps.move(issue, id, actor, days, reason));
    }

    String cancel(ProjectVisit visit, Given given) {
        String reason = given.text("reason");
        return plainly(visit, given, (issue, id, actor) -> followUps.cancel(issue, id, actor, reason));
    }

    String retry(ProjectVisit visit, Given given) {
        return plainly(visit, given, followUps::retry);
    }

    /** With both answers their outcome is recorded; without any they are over without one. */
    String done(ProjectVisit visit, Given given) {
        if (!given.has("they") && !given.has("we") && !given.has("note")) {
            return each(visit, given, settled(plain(followUps::complete)));
        }
        Outcome outcome = given.outcome();
        return each(visit, given, settled((issue, id, actor) -> followUps.outcome(issue, id, actor, outcome)));
    }

    /** Not before somebody said whether the promise was kept that it comes with: nobody would ask again. */
    private Deed settled(Deed deed) {
        return (issue, id, actor) -> followUps
                .unsettled(issue, id)
                .map(promise -> new OutcomeGiven(
                        new Decision.Refused(List.of(Refusal.of("followUp", "promise-unsettled", promise.what()))),
                        Optional.empty()))
                .orElseGet(() -> deed.on(issue, id, actor));
    }

    private String plainly(ProjectVisit visit, Given given, PlainDeed deed) {
        return each(visit, given, plain(deed));
    }

    private static Deed plain(PlainDeed deed) {
        return (issue, id, actor) -> new OutcomeGiven(deed.on(issue, id, actor), Optional.empty());
    }

    private String each(ProjectVisit visit, Given given, Deed deed) {
        List<String> ids = given.texts("ids").stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw given.wrong("ids", "ids", String.valueOf(MOST));
        }
        BulkAnswer answer = new BulkAnswer(answers);
        ids.forEach(id -> one(visit, id, deed, answer));
        return JsonWriter.string(answer.json());
    }

    private void one(ProjectVisit visit, String id, Deed deed, BulkAnswer answer) {
        Optional<Issue> ticket = ticket(visit, id);
        Optional<Refusal> closed =
                ticket.flatMap(issue -> access.readOnly(issue, visit.agent())).map(code -> Refusal.of("issue", code));
        if (ticket.isEmpty() || closed.isPresent()) {
            answer.refused(id, ticket, closed.orElseGet(() -> Refusal.of("followUp", "unknown-follow-up", id)));
        } else {
            answer.told(id, ticket.get(), done(visit, ticket.get(), id, deed));
        }
    }

    private static OutcomeGiven done(ProjectVisit visit, Issue ticket, String id, Deed deed) {
        try {
            return deed.on(ticket, id, visit.actor());
        } catch (RuntimeException broken) {
            // The entry point of each: whatever breaks at one, the agent must learn what was done with the others.
            LOG.error("Amends could not change the follow-up {}", id, broken);
            return new OutcomeGiven(new Decision.Refused(List.of(Refusal.of("followUp", "broken"))), Optional.empty());
        }
    }

    private Optional<Issue> ticket(ProjectVisit visit, String id) {
        return rows.issueOf(id)
                .flatMap(issueId -> Optional.<Issue>ofNullable(issues.getIssueObject(issueId)))
                .filter(issue -> issue.getProjectId().equals(visit.project().getId()))
                .filter(issue -> access.maySee(issue, visit.agent()));
    }
}
