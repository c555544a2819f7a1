package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.IssueChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Closes a task by the first transition of its workflow that leads to a status of category Done: as the person who asks for
 * it, else as the account that acts where the ticket is that it follows up.
 */
@Component
public final class TaskClosing {

    private static final Logger LOG = LoggerFactory.getLogger(TaskClosing.class);

    private final IssueManager issues;
    private final Transitions transitions;
    private final JiraAuthenticationContext words;
    private final Accounts accounts;
    private final IssueChanges changes;

    /** Closes through Jira's workflow. */
    public TaskClosing(
            @ComponentImport IssueManager issues,
            Transitions transitions,
            @ComponentImport JiraAuthenticationContext words,
            Accounts accounts,
            IssueChanges changes) {
        this.issues = issues;
        this.transitions = transitions;
        this.words = words;
        this.accounts = accounts;
        this.changes = changes;
    }

    /**
     * Closes the task of an issue's follow-up; why not, in words for the agent, when it stays open. One that is closed, or
     * gone, stays as it is.
     */
    public Optional<String> close(long taskId, long sourceIssueId, Actor actor) {
        Optional<Issue> open =
                Optional.<Issue>ofNullable(issues.getIssueObject(taskId)).filter(task -> !Transitions.isDone(task));
        Optional<Issue> source = Optional.ofNullable(issues.getIssueObject(sourceIssueId));
        return open.flatMap(task -> close(task, source, actor));
    }

    private Optional<String> close(Issue task, Optional<Issue> source, Actor actor) {
        try {
            return closedByAny(task, source, actor);
        } catch (RuntimeException refused) {
            // A workflow runs other people's code, which throws what it likes; the outcome must stand nevertheless.
            LOG.warn("{} could not be closed", task.getKey(), refused);
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** A task is resolved as its issue was, or last was: an answer that this project knows. */
    private Optional<String> closedByAny(Issue task, Optional<Issue> source, Actor actor) {
        Optional<String> resolution = source.flatMap(changes::lastResolution);
        String why = words.getI18nHelper().getText("amends.task.no-transition");
        for (ApplicationUser user : users(task, source, actor)) {
            Transitions.Attempt attempt = accounts.as(user, () -> transitions.close(user, task, resolution));
            if (attempt.succeeded()) {
                return Optional.empty();
            }
            why = attempt.why().orElse(why);
        }
        return Optional.of(why);
    }

    private List<ApplicationUser> users(Issue task, Optional<Issue> source, Actor actor) {
        long project = source.map(Issue::getProjectId).orElseGet(task::getProjectId);
        return Stream.concat(accounts.person(actor).stream(), accounts.acting(project).stream())
                .distinct()
                .toList();
    }
}
