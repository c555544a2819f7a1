package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Reads, creates and updates issues without asking permissions.
 *
 * <p>Read from https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/IssueManager.html (Jira 7.1)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: deleteIssueNoEvent, getIssueIdsForProject, getIssueObjects.
 */
public interface IssueManager {
    /** May be null. */
    MutableIssue getIssueObject(Long id) throws DataAccessException;
    /** May be null; finds a moved issue by its old key. */
    MutableIssue getIssueObject(String key) throws DataAccessException;

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    boolean isEditable(Issue issue);
}
