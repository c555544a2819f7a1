package com.atlassian.jira.issue.search;

/** The sandbox's own: the search could not answer. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
