package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Finds kinds of links.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 * Not verified: getIssueLinkType.
 */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
