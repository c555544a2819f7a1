package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.followup.TicketReopening;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.FollowUpList;
import org.amends.jira.panel.PanelState;
import org.springframework.stereotype.Component;

/** What an agent, or a rule that acts as one, does with the follow-ups of an issue. */
@Component
public class FollowUpWrites {

    private final FollowUpTasks followUps;
    private final TicketReopening reopening;
    private final FollowUpList list;
    private final PanelState state;
    private final IssueManager issues;
    private final Access access;

    public FollowUpWrites(
            FollowUpTasks followUps,
            TicketReopening reopening,
            FollowUpList list,
            PanelState state,
            @ComponentImport IssueManager issues,
            Access access) {
        this.followUps = followUps;
        this.reopening = reopening;
        this.list = list;
        this.state = state;
        this.issues = issues;
        this.access = access;
    }

    String all(Visit visit) {
        return list.of(seen(visit));
    }

    String schedule(Visit visit, Given given) {
        Issue ticket = writable(visit);
        return answered(
                visit, followUps.schedule(ticket, visit.actor(), given.text("touch"), when(ticket, given, "due")));
    }

    String move(Visit visit, String id, Given given) {
        Issue ticket = writable(visit);
        String reason = given.text("reason");
        Decision decision = given.has("to")
                ? followUps.moveTo(ticket, id, visit.actor(), day(ticket, given), reason)
                : followUps.move(ticket, id, visit.actor(), given.whole("days"), reason);
        return answered(visit, decision);
    }

    String cancel(Visit visit, String id, Given given) {
        return answered(visit, followUps.cancel(writable(visit), id, visit.actor(), given.text("reason")));
    }

    String retry(Visit visit, String id) {
        return answered(visit, followUps.retry(writable(visit), id, visit.actor()));
    }

    String done(Visit visit, String id) {
        return answered(visit, followUps.complete(writable(visit), id, visit.actor()));
    }

    String outcome(Visit visit, String id, Given given) {
        OutcomeGiven became = followUps.outcome(writable(visit), id, visit.actor(), given.outcome());
        return answered(visit, became.decision(), became.stillOpen());
    }

    String reopen(Visit visit) {
        Optional<Refusal> refusal = reopening.reopen(writable(visit), visit.agent());
        if (refusal.isPresent()) {
            throw TurnedAway.by(List.of(refusal.get()));
        }
        return now(visit, Optional.empty());
    }

    private Instant day(Issue ticket, Given given) {
        return when(ticket, given, "to").orElseThrow(() -> given.wrong("to", "date-missing"));
    }

    /** A day, which begins where the project works; or a time. */
    private Optional<Instant> when(Issue ticket, Given given, String field) {
        return given.day(field) ? Optional.of(followUps.morning(ticket, given.date(field))) : given.instant(field);
    }

    /** The ticket itself; of a task, the ticket that it follows up, which is only for those who may see it. */
    private Issue seen(Visit visit) {
        Optional<Issue> source = followUps
                .followed(visit.issueId())
                .map(owed -> issues.getIssueObject(owed.apology().issueId()));
        if (source.filter(ticket -> !access.maySee(ticket, visit.agent())).isPresent()) {
            throw TurnedAway.because(403, "issue", "follow-up-hidden");
        }
        return source.orElse(visit.issue());
    }

    /** The same, for somebody who may write there. */
    Issue writable(Visit visit) {
        Issue ticket = seen(visit);
        Optional<String> readOnly = access.readOnly(ticket, visit.agent());
        if (readOnly.isPresent()) {
            throw TurnedAway.because(403, "issue", readOnly.get());
        }
        return ticket;
    }

    String answered(Visit visit, Decision decision) {
        return answered(visit, decision, Optional.empty());
    }

    private String answered(Visit visit, Decision decision, Optional<String> notice) {
        if (decision instanceof Decision.Refused refused) {
            throw TurnedAway.by(refused.refusals());
        }
        return now(visit, notice);
    }

    /** Read again: what was done may have changed the issue too. */
    private String now(Visit visit, Optional<String> notice) {
        Issue issue = Optional.<Issue>ofNullable(issues.getIssueObject(visit.issueId()))
                .orElse(visit.issue());
        return state.of(issue, visit.agent(), notice);
    }
}
