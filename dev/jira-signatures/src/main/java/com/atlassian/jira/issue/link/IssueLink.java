package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link between two issues.
 *
 * <p>Not verified.
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    IssueLinkType getIssueLinkType();

    Long getSourceId();

    Long getDestinationId();

    Issue getSourceObject();

    Issue getDestinationObject();
}
