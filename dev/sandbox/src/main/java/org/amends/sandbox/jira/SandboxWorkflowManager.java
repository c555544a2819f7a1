package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;

/** Behind {@code WorkflowManager}: by the type of the issue. */
final class SandboxWorkflowManager {
    private final Entities entities;

    SandboxWorkflowManager(Entities entities) {
        this.entities = entities;
    }

    public JiraWorkflow getWorkflow(Issue issue) {
        SandboxWorkflow.Kind kind = SandboxWorkflow.Kind.of(issue.getIssueTypeId());
        return entities.holes().over(JiraWorkflow.class, new SandboxWorkflow(entities, kind));
    }
}
