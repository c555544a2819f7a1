package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Reads and creates links.
 *
 * <p>Read from
 * https://github.com/OpenReqEU/issuelinkmap-jira-plugin/blob/1dfd2eadf3/src/main/java/openreq/qt/qthulhu/service/JiraService.java (Jira 7.13): createIssueLink;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkManager.html (Jira 7.6).
 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;
    /** May be null. */
    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);
}
