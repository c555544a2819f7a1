package org.amends.jira.fake;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers for {@code IssueService}, {@code IssueWorkflowManager}, {@code WorkflowManager} and {@link JiraWorkflow}: one way to be done. */
final class FakeWorkflow {
    private static final int RESOLVE = 5;
    private static final int DONE_STEP = 4;
    private static final int STEPS = 100;

    private final FakeJira jira;
    private Input newest = new Input();

    FakeWorkflow(FakeJira jira) {
        this.jira = jira;
    }

    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        boolean may = jira.agentKeys.contains(user.getKey());
        return may ? List.of(leads(1, 1), leads(RESOLVE, DONE_STEP)) : List.of();
    }

    public JiraWorkflow getWorkflow(Issue issue) {
        return Fake.of(JiraWorkflow.class, this);
    }

    public WorkflowDescriptor getDescriptor() {
        return descriptor();
    }

    /** The number of a transition is that of the step to which it leads. */
    static WorkflowDescriptor descriptor() {
        return new WorkflowDescriptor(
                IntStream.range(0, STEPS).mapToObj(FakeWorkflow::step).toList(),
                IntStream.range(0, STEPS).mapToObj(step -> leads(step, step)).toList());
    }

    /** The number of a step is that of its status. */
    private static StepDescriptor step(int id) {
        return new StepDescriptor(id, "", Map.of("jira.status.id", Integer.toString(id)), List.of());
    }

    private static ActionDescriptor leads(int id, int step) {
        return new ActionDescriptor(id, "", "", new ResultDescriptor(0, step));
    }

    public Status getLinkedStatus(StepDescriptor step) {
        return FakeIssue.status(step.getId() == DONE_STEP ? "done" : "indeterminate");
    }

    public IssueInputParameters newIssueInputParameters() {
        newest = new Input();
        return newest.mine();
    }

    /** Issues are made in one project here. */
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
        Input given = newest;
        List<String> errors = given.fields.keySet().containsAll(jira.requiredFields) ? List.of() : List.of("Priority?");
        FakeIssue draft = new FakeIssue();
        draft.summary = given.summary;
        draft.description = given.description;
        draft.typeId = given.type;
        draft.project = jira.care;
        ErrorCollection found =
                jira.refusesDrafts.map(why -> errors(List.of(why))).orElseGet(() -> fieldErrors(errors));
        return new CreateValidationResult(Fake.of(MutableIssue.class, draft), found);
    }

    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        boolean resolution = input.toString().equals("with a resolution");
        List<String> errors = resolution == jira.wantsResolution ? List.of() : List.of("Resolution?");
        return new TransitionValidationResult(
                Fake.of(MutableIssue.class, jira.issue(issueId)), actionId, input, errors(errors));
    }

    public IssueResult transition(ApplicationUser user, TransitionValidationResult valid) {
        jira.issue(valid.getIssue().getId()).status = valid.getActionId() == RESOLVE ? "done" : "new";
        return new IssueResult(valid.getIssue(), errors(List.of()));
    }

    private ErrorCollection fieldErrors(List<String> messages) {
        return Fake.of(ErrorCollection.class)
                .with("hasAnyErrors", !messages.isEmpty())
                .with("getErrorMessages", List.of())
                .with("getErrors", messages.isEmpty() ? Map.of() : Map.of("priority", messages.get(0)))
                .done();
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
        private final Map<String, String> fields = new HashMap<>();
        private String type;
        private String summary;
        private String description;
        private String resolution;

        IssueInputParameters mine() {
            return Fake.of(IssueInputParameters.class, this);
        }

        public IssueInputParameters setProjectId(Long id) {
            return mine();
        }

        public IssueInputParameters setIssueTypeId(String id) {
            type = id;
            return mine();
        }

        public IssueInputParameters setSummary(String words) {
            summary = words;
            return mine();
        }

        public IssueInputParameters setDescription(String words) {
            description = words;
            return mine();
        }

        public IssueInputParameters setReporterId(String name) {
            return mine();
        }

        public IssueInputParameters setPriorityId(String id) {
            fields.put("priority", id);
            return mine();
        }

        public IssueInputParameters setResolutionId(String id) {
            resolution = id;
            return mine();
        }

        @Override
        public String toString() {
            return resolution == null ? "without a resolution" : "with a resolution";
        }
    }
}
