package org.amends.jira.fake;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;

/** Answers for {@code IssueService}, {@code IssueWorkflowManager}, {@code WorkflowManager} and {@link JiraWorkflow}: one way to be done. */
final class FakeWorkflow {
    private static final int RESOLVE = 5;
    private static final int DONE_STEP = 4;

    private final FakeJira jira;

    FakeWorkflow(FakeJira jira) {
        this.jira = jira;
    }

    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        boolean may = jira.agentKeys.contains(user.getKey());
        return may ? List.of(new ActionDescriptor(1, 1), new ActionDescriptor(RESOLVE, DONE_STEP)) : List.of();
    }

    public JiraWorkflow getWorkflow(Issue issue) {
        return Fake.of(JiraWorkflow.class, this);
    }

    public WorkflowDescriptor getDescriptor() {
        return new WorkflowDescriptor();
    }

    public Status getLinkedStatus(StepDescriptor step) {
        return FakeIssue.status(step.getId() == DONE_STEP ? "done" : "indeterminate");
    }

    public IssueInputParameters newIssueInputParameters() {
        return Fake.of(IssueInputParameters.class, new Input());
    }

    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        boolean resolution = input.toString().equals("with a resolution");
        List<String> errors = resolution == jira.wantsResolution ? List.of() : List.of("Resolution?");
        return new TransitionValidationResult(errors(errors), issueId, actionId);
    }

    public IssueResult transition(ApplicationUser user, TransitionValidationResult valid) {
        jira.stored.get(valid.issueId()).status = valid.getActionId() == RESOLVE ? "done" : "new";
        return new IssueService.IssueResult(errors(List.of()));
    }

    private ErrorCollection errors(List<String> messages) {
        return Fake.of(ErrorCollection.class)
                .with("hasAnyErrors", !messages.isEmpty())
                .with("getErrorMessages", messages)
                .with("getErrors", Map.of())
                .done();
    }

    /** Answers for {@link IssueInputParameters}. */
    static final class Input {
        private String resolution;

        public IssueInputParameters setResolutionId(String id) {
            resolution = id;
            return Fake.of(IssueInputParameters.class, this);
        }

        @Override
        public String toString() {
            return resolution == null ? "without a resolution" : "with a resolution";
        }
    }
}
