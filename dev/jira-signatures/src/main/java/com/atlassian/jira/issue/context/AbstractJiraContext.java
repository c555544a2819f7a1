package com.atlassian.jira.issue.context;

/**
 * Base class of the contexts.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/context/ProjectContext.html (Jira 7.6).
 */
public abstract class AbstractJiraContext implements JiraContextNode {
    protected AbstractJiraContext() {}
}
