package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link between two issues.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLink.html (Jira 7.6).
 */
public interface IssueLink {
    Long getId();

    /** The issue that links to another. */
    Issue getSourceObject();

    /** The issue that is linked to. */
    Issue getDestinationObject();
}
