package com.atlassian.jira.issue.search;

import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * A page of what a search found.
 *
 * <p>Read from
 * https://github.com/overbaard/overbaard/blob/10008f6c76/jira/api-adapter/jira9/src/main/java/org/overbaard/jira/api/adapter/jira9/SearchResultsAdapterImpl.java (Jira 9): getResults.
 */
public class SearchResults<T> {
    private SearchResults() {
        throw new SignatureOnly();
    }

    public List<T> getResults() {
        throw new SignatureOnly();
    }
}
