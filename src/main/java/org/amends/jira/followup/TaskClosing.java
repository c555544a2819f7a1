package org.amends.jira.followup;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Collection;
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
 * it, else as the account that acts.
 */
@Component
public final class TaskClosing {

    private static final Logger LOG = LoggerFactory.getLogger(TaskClosing.class);
    private static final String DONE = "done";

    private final IssueManager issues;
    private final IssueService service;
    private final IssueWorkflowManager actions;
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext words;
    private final Accounts accounts;
    private final IssueChanges changes;

    /** Closes through Jira's workflow. */
    public TaskClosing(
            @ComponentImport IssueManager issues,
            @ComponentImport IssueService service,
            @ComponentImport IssueWorkflowManager actions,
            @ComponentImport WorkflowManager workflows,
            @ComponentImport JiraAuthenticationContext words,
            Accounts accounts,
            IssueChanges changes) {
        this.issues = issues;
        this.service = service;
        this.actions = actions;
        this.workflows = workflows;
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
                Optional.<Issue>ofNullable(issues.getIssueObject(taskId)).filter(task -> !isDone(task));
        return open.flatMap(task -> close(task, resolution(sourceIssueId), actor));
    }

    /** A task is resolved as its issue was, or last was: an answer that this project knows. */
    private Optional<String> resolution(long sourceIssueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(sourceIssueId)).flatMap(changes::lastResolution);
    }

    private Optional<String> close(Issue task, Optional<String> resolution, Actor actor) {
        try {
            return closedByAny(task, resolution, actor);
        } catch (RuntimeException refused) {
            // A workflow runs other people's code, which throws what it likes; the outcome must stand nevertheless.
            LOG.warn("{} could not be closed", task.getKey(), refused);
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private Optional<String> closedByAny(Issue task, Optional<String> resolution, Actor actor) {
        List<ApplicationUser> users = Stream.concat(
                        accounts.person(actor).stream(), accounts.acting(task.getProjectId()).stream())
                .distinct()
                .toList();
        String why = words.getI18nHelper().getText("amends.task.no-transition");
        for (ApplicationUser user : users) {
            Attempt attempt = accounts.as(user, () -> closedBy(user, task, resolution));
            if (attempt.closed()) {
                return Optional.empty();
            }
            why = attempt.why().orElse(why);
        }
        return Optional.of(why);
    }

    private record Attempt(boolean closed, Optional<String> why) {}

    private Attempt closedBy(ApplicationUser user, Issue task, Optional<String> resolution) {
        Attempt last = new Attempt(false, Optional.empty());
        for (ActionDescriptor action : actions.getSortedAvailableActions(task, user)) {
            if (!last.closed() && leadsToDone(action, task)) {
                last = tried(user, task, action, resolution);
            }
        }
        return last;
    }

    /** With a resolution for a screen that asks for one; without for a transition that has no place for it. */
    private Attempt tried(ApplicationUser user, Issue task, ActionDescriptor action, Optional<String> resolution) {
        Optional<TransitionValidationResult> resolved = resolution
                .map(id -> service.newIssueInputParameters().setResolutionId(id))
                .map(input -> validated(user, task, action, input))
                .filter(TransitionValidationResult::isValid);
        TransitionValidationResult valid =
                resolved.orElseGet(() -> validated(user, task, action, service.newIssueInputParameters()));
        return valid.isValid() ? transitioned(user, valid) : new Attempt(false, why(valid.getErrorCollection()));
    }

    private TransitionValidationResult validated(
            ApplicationUser user, Issue task, ActionDescriptor action, IssueInputParameters input) {
        return service.validateTransition(user, task.getId(), action.getId(), input);
    }

    private Attempt transitioned(ApplicationUser user, TransitionValidationResult valid) {
        IssueService.IssueResult result = service.transition(user, valid);
        return new Attempt(result.isValid(), why(result.getErrorCollection()));
    }

    private boolean leadsToDone(ActionDescriptor action, Issue task) {
        JiraWorkflow workflow = workflows.getWorkflow(task);
        StepDescriptor target =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return Optional.ofNullable(target)
                .map(workflow::getLinkedStatus)
                .filter(TaskClosing::isDone)
                .isPresent();
    }

    /** Whether the issue's status says that nothing is left to do. */
    static boolean isDone(Issue issue) {
        return isDone(issue.getStatus());
    }

    private static boolean isDone(Status status) {
        return DONE.equals(status.getStatusCategory().getKey());
    }

    private static Optional<String> why(ErrorCollection errors) {
        Stream<Collection<String>> said =
                Stream.of(errors.getErrorMessages(), errors.getErrors().values());
        return said.flatMap(Collection::stream).reduce((one, other) -> one + " " + other);
    }
}
