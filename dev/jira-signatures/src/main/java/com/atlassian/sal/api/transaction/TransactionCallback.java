package com.atlassian.sal.api.transaction;

/**
 * Something to do in a transaction.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
