package com.atlassian.jira.issue.link;

/**
 * A kind of link.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 */
public interface IssueLinkType {
    Long getId();

    String getName();
}
