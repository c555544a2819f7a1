package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Reads, creates and updates issues without asking permissions.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java (Jira 11.3): getIssueObject;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): updateIssue;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/util/IssueHelper.java (Jira 8.13): createIssueObject;
 * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/IssueManager.html (Jira 7.1).
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
