package com.atlassian.sal.api.transaction;

/**
 * Runs something in a transaction.
 *
 * <p>Not verified.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
