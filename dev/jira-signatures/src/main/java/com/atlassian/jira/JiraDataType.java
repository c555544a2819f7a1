package com.atlassian.jira;

/**
 * A kind of value that a JQL function gives.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3);
 * https://docs.atlassian.com/software/jira/docs/api/6.2-m07/com/atlassian/jira/JiraDataType.html (Jira 6.2).
 */
public interface JiraDataType {}
