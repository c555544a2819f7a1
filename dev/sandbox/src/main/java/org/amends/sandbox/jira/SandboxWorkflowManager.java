package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;

/** Behind {@code WorkflowManager}: there is one workflow. */
final class SandboxWorkflowManager {
    private final Entities entities;

    SandboxWorkflowManager(Entities entities) {
        this.entities = entities;
    }

    public JiraWorkflow getWorkflow(Issue issue) {
        return workflow();
    }

    private JiraWorkflow workflow() {
        return entities.holes().over(JiraWorkflow.class, new SandboxWorkflow(entities));
    }
}
