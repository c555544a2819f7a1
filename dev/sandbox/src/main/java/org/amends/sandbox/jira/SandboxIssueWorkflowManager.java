package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/** Behind {@code IssueWorkflowManager}. */
final class SandboxIssueWorkflowManager {
    private final Stores stores;
    private final Transitioning transitioning;

    SandboxIssueWorkflowManager(Stores stores, Transitioning transitioning) {
        this.stores = stores;
        this.transitioning = transitioning;
    }

    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, user);
    }

    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return stores.issues().byId(issue.getId()).stream()
                .flatMap(row -> transitioning.available(row, Entities.key(user)).stream())
                .map(SandboxWorkflow.Transition::descriptor)
                .toList();
    }
}
