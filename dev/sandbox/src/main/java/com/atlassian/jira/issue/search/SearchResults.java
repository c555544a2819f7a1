package com.atlassian.jira.issue.search;

import java.util.List;

/** A page of what a search found. */
public class SearchResults<T> {
    private final List<T> results;

    public SearchResults(List<T> results) {
        this.results = List.copyOf(results);
    }

    public List<T> getResults() {
        return results;
    }
}
