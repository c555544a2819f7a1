package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link between two issues.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/event/link/IssueLinkEventData.java (Jira 8).
 */
public interface IssueLink {
    Long getId();

    Issue getSourceObject();
}
