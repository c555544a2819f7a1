package com.atlassian.jira.issue.context;

/**
 * Base class of the contexts.
 *
 * <p>Not verified.
 */
public abstract class AbstractJiraContext implements JiraContextNode {
    protected AbstractJiraContext() {}
}
