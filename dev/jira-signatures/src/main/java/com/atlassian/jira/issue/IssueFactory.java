package com.atlassian.jira.issue;

/**
 * Makes issues that are not stored yet.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/util/IssueHelper.java (Jira 8.13): getIssue;
 * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/IssueFactory.html (Jira 7.1).
 */
public interface IssueFactory {
    MutableIssue getIssue();
}
