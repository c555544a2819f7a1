package com.atlassian.sal.api.transaction;

/**
 * Something to do in a transaction.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/test/java/com/atlassian/plugins/slack/util/AsyncExecutorTest.java (Jira 11.0).
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
