package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class WorkflowFunctionUtils {
    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get("caller");
    }
}
