package com.atlassian.jira.issue.search;

import org.amends.signatures.SignatureOnly;

/**
 * The search could not answer.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/SearchHelper.java (Jira 8.13).
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    private SearchException() {
        throw new SignatureOnly();
    }
}
