package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * Knows the transitions that are open to an issue.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/web/action/workflow/WorkflowUIDispatcher.html (Jira 7.6)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8).
 * Not verified: isValidAction.
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);
}
