package com.atlassian.sal.api.transaction;

/**
 * Runs something in a transaction.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
