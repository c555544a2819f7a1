package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is made.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3): none;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/AbstractEpicFunction.java (Jira 8.13): getApplicationUser;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/query/QueryCreationContext.html (Jira 7.6): getApplicationUser, isSecurityOverriden.
 */
public interface QueryCreationContext {
    /** Null for somebody who is not logged in. */
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
