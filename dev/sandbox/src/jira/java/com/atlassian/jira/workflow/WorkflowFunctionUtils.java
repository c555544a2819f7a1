package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** The sandbox's own: who takes the issue through the transition. */
public class WorkflowFunctionUtils {
    public WorkflowFunctionUtils() {}

    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get("sandbox.caller");
    }
}
