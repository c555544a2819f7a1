package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.ApologyDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reopens a ticket, as the agent who asks for it, by the first transition out of category Done that Jira offers them. */
@Component
public final class TicketReopening {

    private static final Logger LOG = LoggerFactory.getLogger(TicketReopening.class);

    private final IssueManager issues;
    private final Transitions transitions;
    private final Accounts accounts;
    private final ApologyDesk desk;
    private final TaskRetiring retiring;

    /** Reopens through Jira's workflow. */
    public TicketReopening(
            @ComponentImport IssueManager issues,
            Transitions transitions,
            Accounts accounts,
            ApologyDesk desk,
            TaskRetiring retiring) {
        this.issues = issues;
        this.transitions = transitions;
        this.accounts = accounts;
        this.desk = desk;
        this.retiring = retiring;
    }

    /**
     * Reopens it, and records what follows from that. Refused on the field {@code issue}: {@code reopen-open} where it is open,
     * {@code reopen-none} where no transition leads back to work, and {@code reopen-refused} with Jira's words.
     */
    public Optional<Refusal> reopen(Issue ticket, ApplicationUser agent) {
        if (!Transitions.isDone(ticket)) {
            return Optional.of(Refusal.of("issue", "reopen-open"));
        }
        Transitions.Attempt attempt = accounts.as(agent, () -> attempt(agent, ticket));
        if (attempt.succeeded()) {
            catchUp(ticket.getId());
            return Optional.empty();
        }
        return Optional.of(attempt.why()
                .map(why -> Refusal.of("issue", "reopen-refused", why))
                .orElseGet(() -> Refusal.of("issue", "reopen-none")));
    }

    private Transitions.Attempt attempt(ApplicationUser agent, Issue ticket) {
        try {
            return transitions.reopen(agent, ticket);
        } catch (RuntimeException refused) {
            // A workflow runs other people's code, which throws what it likes; the agent is told what it said.
            LOG.warn("{} could not be reopened", ticket.getKey(), refused);
            return new Transitions.Attempt(false, Optional.of(String.valueOf(refused.getMessage())));
        }
    }

    /** The event has it looked at too, in a moment; whoever asked sees it at once. */
    private void catchUp(long issueId) {
        Optional<Issue> reopened = Optional.ofNullable(issues.getIssueObject(issueId));
        reopened.ifPresent(issue -> desk.of(issueId)
                .map(apology -> desk.catchUp(issue, apology))
                .filter(Decision.Accepted.class::isInstance)
                .map(Decision.Accepted.class::cast)
                .ifPresent(accepted -> retiring.retire(issue, accepted.now())));
    }
}
