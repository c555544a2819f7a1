package org.apache.log4j;

import org.amends.signatures.SignatureOnly;

/**
 * The logger that {@link com.atlassian.jira.util.thread.JiraThreadLocalUtil} wants.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public class Logger {
    protected Logger(String name) {
        throw new SignatureOnly();
    }

    public static Logger getLogger(String name) {
        throw new SignatureOnly();
    }
}
