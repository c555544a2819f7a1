package com.atlassian.jira.issue.operation;

/**
 * What a screen is shown for: create, edit or view.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: getNameKey.
 */
public interface ScreenableIssueOperation {
    Long getId();

    String getNameKey();
}
