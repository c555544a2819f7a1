package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/**
 * Sets up and clears Jira's thread locals; whoever makes threads of their own must call it around each piece of work.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/task/impl/ThreadLocalAwareAsyncExecutorDelegate.java (Jira 11.0): postCall, preCall;
 * https://docs.atlassian.com/software/jira/docs/api/8.2.2/com/atlassian/jira/util/thread/JiraThreadLocalUtil.html (Jira 8.2).
 */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger log);
}
