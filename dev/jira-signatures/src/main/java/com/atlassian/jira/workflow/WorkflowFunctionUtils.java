package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * What functions and conditions of a workflow can ask.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0): getCallerUser;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/workflow/WorkflowFunctionUtils.html (Jira 7.6).
 */
public class WorkflowFunctionUtils {
    public WorkflowFunctionUtils() {
        throw new SignatureOnly();
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        throw new SignatureOnly();
    }
}
