package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link between two issues.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8).
 * Not verified: getDestinationId, getLinkTypeId, getSourceId.
 */
public interface IssueLink {
    Long getId();

    Issue getSourceObject();
}
