package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** A condition that asks for the issue; without an issue nothing is shown. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    public AbstractIssueWebCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && shouldDisplay(user, issue, jiraHelper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
