package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Finds kinds of links.
 *
 * <p>Read from
 * https://github.com/OpenReqEU/issuelinkmap-jira-plugin/blob/1dfd2eadf3/src/main/java/openreq/qt/qthulhu/service/JiraService.java (Jira 7.13): getIssueLinkTypesByName;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkTypeManager.html (Jira 7.6): getIssueLinkType, getIssueLinkTypes, getIssueLinkTypesByName.
 */
public interface IssueLinkTypeManager {
    /** May be null. */
    IssueLinkType getIssueLinkType(Long id);

    /** Those that people made, without the system's own. */
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
