package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Finds kinds of links.
 *
 * <p>Not verified.
 */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    IssueLinkType getIssueLinkType(Long id);
}
