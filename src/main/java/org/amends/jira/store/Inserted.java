package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** An insert that another may have made first. */
final class Inserted {

    private Inserted() {}

    /**
     * Inserts in a transaction of its own. True when it is in; false when its key is found taken afterwards.
     *
     * <p>Whether the key is taken is asked again in a new transaction, never read from the exception: hosts wrap it
     * differently, and on PostgreSQL a refused insert ends the transaction that it was in.
     */
    static boolean orTaken(ActiveObjects ao, Supplier<?> insert, BooleanSupplier taken) {
        try {
            ao.executeInTransaction(insert::get);
            return true;
        } catch (RuntimeException refused) {
            if (ao.executeInTransaction(taken::getAsBoolean)) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * The same for one row that is inserted outside of any transaction: a statement that stands alone commits by itself, which
     * spares the way to the database that a transaction takes.
     */
    static boolean aloneOrTaken(Supplier<?> insert, BooleanSupplier taken) {
        try {
            insert.get();
            return true;
        } catch (RuntimeException refused) {
            if (taken.getAsBoolean()) {
                return false;
            }
            throw refused;
        }
    }
}
