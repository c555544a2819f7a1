package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/**
 * Sets up and clears Jira's thread locals; whoever makes threads of their own must call it around each piece of work.
 *
 * <p>Read from https://docs.atlassian.com/software/jira/docs/api/8.2.2/com/atlassian/jira/util/thread/JiraThreadLocalUtil.html (Jira 8.2)
 * and from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger log);
}
