package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * The base of post functions.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/workflow/StartSessionWorkflowFunction.java (Jira 11.3): getIssue;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0);
 * https://docs.atlassian.com/jira/4.0/com/atlassian/jira/workflow/function/issue/package-summary.html (Jira 4.0).
 */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {
        throw new SignatureOnly();
    }

    protected MutableIssue getIssue(Map transientVars) {
        throw new SignatureOnly();
    }
}
