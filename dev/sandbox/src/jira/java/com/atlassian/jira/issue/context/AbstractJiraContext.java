package com.atlassian.jira.issue.context;

/** The sandbox's own: where a field belongs. */
public abstract class AbstractJiraContext implements JiraContextNode {
    protected AbstractJiraContext() {}
}
