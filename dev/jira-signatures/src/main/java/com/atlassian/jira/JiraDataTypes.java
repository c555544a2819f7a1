package com.atlassian.jira;

import org.amends.signatures.SignatureOnly;

/**
 * The kinds of values that JQL functions give.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3): ISSUE;
 * https://docs.atlassian.com/software/jira/docs/api/10.7.0/com/atlassian/jira/JiraDataTypes.html (Jira 10.7): ISSUE.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = SignatureOnly.constant();

    private JiraDataTypes() {}
}
