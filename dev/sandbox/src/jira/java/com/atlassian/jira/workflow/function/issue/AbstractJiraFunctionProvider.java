package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** The sandbox's own: knows the issue that goes through the transition. */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {}

    protected MutableIssue getIssue(Map<?, ?> transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
