package org.apache.log4j;

import org.amends.signatures.SignatureOnly;

/**
 * The logger that {@link com.atlassian.jira.util.thread.JiraThreadLocalUtil} wants.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/task/impl/ThreadLocalAwareAsyncExecutorDelegate.java (Jira 11.0): getLogger.
 */
public class Logger {
    protected Logger(String name) {
        throw new SignatureOnly();
    }

    public static Logger getLogger(String name) {
        throw new SignatureOnly();
    }
}
