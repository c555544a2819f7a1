package com.atlassian.jira.issue.operation;

/**
 * What a screen is shown for: create, edit or view.
 *
 * <p>Not verified.
 */
public interface ScreenableIssueOperation {
    Long getId();

    String getNameKey();
}
