package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amends.apology.Change;
import org.amends.jira.issue.IssueChanges;
import org.springframework.stereotype.Component;

/**
 * Whether a transition was committed, asked on a thread that sees nothing else: what its history, its last change, or that the
 * issue is there, says. The answer names the transition, so that asking again, or for a second one that was the same, is no news.
 */
@Component
public final class Committed {
    /** A post function may run after its change was written, or a node's clock be behind. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final IssueManager issues;
    private final IssueChanges changes;

    /** Asks Jira. */
    public Committed(@ComponentImport IssueManager issues, IssueChanges changes) {
        this.issues = issues;
        this.changes = changes;
    }

    /** An issue, and the name of what happened to it. */
    record Transition(Issue issue, String name) {}

    /** The transition that wants this; empty when it is not committed, or not yet. */
    Optional<Transition> of(Wanted wanted) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(wanted.issueId()))
                .flatMap(issue -> name(wanted, issue).map(name -> new Transition(issue, name)));
    }

    private Optional<String> name(Wanted wanted, Issue issue) {
        if (wanted.trace() instanceof Wanted.Moved moved) {
            return changes.of(issue).stream()
                    .filter(change -> !change.at().isBefore(wanted.at().minus(SLACK)))
                    .filter(change -> is(change, moved))
                    .map(change -> "change " + change.group())
                    .reduce((earlier, later) -> later);
        }
        boolean there = wanted.trace() instanceof Wanted.Created || isSince(issue, wanted.at());
        return there ? Optional.of("at " + wanted.at()) : Optional.empty();
    }

    private static boolean is(Change change, Wanted.Moved moved) {
        return change.authorKey().equals(moved.userKey().orElse(""))
                && change.status()
                        .filter(to -> to.id().equals(moved.statusId()))
                        .isPresent();
    }

    /** Some databases keep no fractions of a second. */
    private static boolean isSince(Issue issue, Instant at) {
        return !issue.getUpdated().toInstant().isBefore(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
