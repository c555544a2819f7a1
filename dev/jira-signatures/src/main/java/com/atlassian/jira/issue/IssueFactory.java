package com.atlassian.jira.issue;

/**
 * Makes issues that are not stored yet.
 *
 * <p>Not verified.
 */
public interface IssueFactory {
    MutableIssue getIssue();
}
