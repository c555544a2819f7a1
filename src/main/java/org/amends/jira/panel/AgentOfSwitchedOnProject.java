package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Shows the panel to whom {@link Access} lets see the apology; to nobody else, so that a customer never sees a step. */
public class AgentOfSwitchedOnProject extends AbstractIssueWebCondition {
    private final Access access;

    public AgentOfSwitchedOnProject(Access access) {
        this.access = access;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return access.maySee(issue, user);
    }
}
