package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * Knows the transitions that are open to an issue.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/service/impl/IssueServiceImpl.java (Jira 8);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/web/action/workflow/WorkflowUIDispatcher.html (Jira 7.6).
 * Not verified: getSortedAvailableActions.
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);
}
