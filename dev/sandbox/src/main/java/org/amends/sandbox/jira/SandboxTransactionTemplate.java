package org.amends.sandbox.jira;

import com.atlassian.sal.api.transaction.TransactionCallback;

/** Behind {@code TransactionTemplate}. */
final class SandboxTransactionTemplate {
    private final SandboxTransactions transactions;

    SandboxTransactionTemplate(SandboxTransactions transactions) {
        this.transactions = transactions;
    }

    public <T> T execute(TransactionCallback<T> action) {
        return transactions.inTransaction(action::doInTransaction);
    }
}
