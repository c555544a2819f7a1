package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of conditions on an issue.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/condition/JoinScrumPokerForIssueCondition.java (Jira 11.3): shouldDisplay;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/conditions/AbstractIssueWebCondition.html (Jira 7.6).
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    public AbstractIssueWebCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        throw new SignatureOnly();
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
