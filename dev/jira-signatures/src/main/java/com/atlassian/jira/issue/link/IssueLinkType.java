package com.atlassian.jira.issue.link;

/**
 * A kind of link.
 *
 * <p>Not verified.
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getInward();

    String getOutward();
}
