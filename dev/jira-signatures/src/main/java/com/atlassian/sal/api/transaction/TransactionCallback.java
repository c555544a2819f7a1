package com.atlassian.sal.api.transaction;

/**
 * Something to do in a transaction.
 *
 * <p>Not verified.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
