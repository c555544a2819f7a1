package com.atlassian.jira.issue.worklog;

/**
 * Time that was spent on an issue.
 *
 * <p>Read from
 * https://github.com/pduleba/Atlassian-jira-plugins-SL/blob/208b01f9a9/ilog-src/src/main/java/com/mizan/ILog.java (Jira 7.1).
 */
public interface Worklog {}
