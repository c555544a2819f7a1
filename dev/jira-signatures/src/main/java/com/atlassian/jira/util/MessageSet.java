package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with a query.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/test/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunctionTest.java (Jira 11.3): getErrorMessages;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/DateCompareFunction.java (Jira 8.13): getErrorMessages, hasAnyErrors;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/AbstractSubTaskFunction.java (Jira 8.13): addErrorMessage.
 */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();

    void addErrorMessage(String errorMessage);
}
