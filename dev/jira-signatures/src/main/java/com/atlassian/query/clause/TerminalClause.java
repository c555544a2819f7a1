package com.atlassian.query.clause;

/**
 * A clause of a query: a field, an operator and an operand.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3).
 */
public interface TerminalClause {}
