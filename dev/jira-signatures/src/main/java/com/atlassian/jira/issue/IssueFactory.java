package com.atlassian.jira.issue;

/**
 * Makes issues that are not stored yet.
 *
 * <p>Read from https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/IssueFactory.html (Jira 7.1)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 */
public interface IssueFactory {
    MutableIssue getIssue();
}
