package org.amends.jira.followup;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes issues through the workflow transitions that Jira offers a person, into category Done or out of it. */
@Component
public final class Transitions {

    private static final String DONE = "done";

    private final IssueService service;
    private final IssueWorkflowManager actions;
    private final WorkflowManager workflows;

    /** Transitions of Jira's workflows. */
    public Transitions(
            @ComponentImport IssueService service,
            @ComponentImport IssueWorkflowManager actions,
            @ComponentImport WorkflowManager workflows) {
        this.service = service;
        this.actions = actions;
        this.workflows = workflows;
    }

    /** What came of it: {@code why} not, in Jira's words, if there was anything to try. */
    record Attempt(boolean succeeded, Optional<String> why) {}

    /** By the first transition that leads to a status of category Done and is not refused; it is given the resolution where it takes one. */
    Attempt close(ApplicationUser user, Issue issue, Optional<String> resolution) {
        return byFirst(user, issue, Transitions::isDone, resolution);
    }

    /** By the first transition that leads to a status of another category and is not refused. */
    Attempt reopen(ApplicationUser user, Issue issue) {
        return byFirst(user, issue, status -> !isDone(status), Optional.empty());
    }

    private Attempt byFirst(ApplicationUser user, Issue issue, Predicate<Status> wanted, Optional<String> resolution) {
        Attempt last = new Attempt(false, Optional.empty());
        for (ActionDescriptor action : actions.getSortedAvailableActions(issue, user)) {
            if (!last.succeeded() && leadsTo(wanted, action, issue)) {
                last = tried(user, issue, action, resolution);
            }
        }
        return last;
    }

    /** With a resolution for a screen that asks for one; without for a transition that has no place for it. */
    private Attempt tried(ApplicationUser user, Issue issue, ActionDescriptor action, Optional<String> resolution) {
        Optional<TransitionValidationResult> resolved = resolution
                .map(id -> service.newIssueInputParameters().setResolutionId(id))
                .map(input -> validated(user, issue, action, input))
                .filter(TransitionValidationResult::isValid);
        TransitionValidationResult valid =
                resolved.orElseGet(() -> validated(user, issue, action, service.newIssueInputParameters()));
        return valid.isValid() ? transitioned(user, valid) : new Attempt(false, why(valid.getErrorCollection()));
    }

    private TransitionValidationResult validated(
            ApplicationUser user, Issue issue, ActionDescriptor action, IssueInputParameters input) {
        return service.validateTransition(user, issue.getId(), action.getId(), input);
    }

    private Attempt transitioned(ApplicationUser user, TransitionValidationResult valid) {
        IssueService.IssueResult result = service.transition(user, valid);
        return new Attempt(result.isValid(), why(result.getErrorCollection()));
    }

    private boolean leadsTo(Predicate<Status> wanted, ActionDescriptor action, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        StepDescriptor target =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return Optional.ofNullable(target)
                .map(workflow::getLinkedStatus)
                .filter(wanted)
                .isPresent();
    }

    /** Whether the issue's status says that nothing is left to do. */
    public static boolean isDone(Issue issue) {
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
