package org.amends.sandbox.jira;

import java.util.function.Supplier;

/** Transactions over several of Jira's calls, as a workflow transition has one. */
public interface SandboxTransactions {
    /**
     * Does the work in one transaction, or in the one that is already open on this thread. What it throws rolls back.
     * The search index learns of it after the commit.
     */
    <T> T inTransaction(Supplier<T> work);

    /** Does this after the open transaction has committed, at once where none is open, never when it rolls back. */
    void afterCommit(Runnable then);
}
