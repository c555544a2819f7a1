package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.amends.signatures.SignatureOnly;

/**
 * Reads queries and searches issues by them.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/SearchHelper.java (Jira 8.13): getErrors, getQuery, isValid, parseQuery, validateQuery;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/BasicJqlQueryIT.java (Jira 8.13): searchCountOverrideSecurity, validateQuery;
 * https://github.com/dedic8eddev/java-atlassian-recycle-bin/blob/0083d7a64e/recyclebin/src/main/java/de/t2consult/atlassian/jira/recyclebin/reports/RecycledIssuesReport.java (Jira 8.0): searchOverrideSecurity.
 */
public interface SearchService {
    /** A null user is a guest. */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    /** Counts what nobody hides from the searcher, too. */
    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    /** A page of what nobody hides from the searcher, too. */
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException;

    /** A query that was understood, or why not. */
    class ParseResult {
        private ParseResult() {}

        /** Null where it is not valid. */
        public Query getQuery() {
            throw new SignatureOnly();
        }

        public MessageSet getErrors() {
            throw new SignatureOnly();
        }

        public boolean isValid() {
            throw new SignatureOnly();
        }
    }
}
