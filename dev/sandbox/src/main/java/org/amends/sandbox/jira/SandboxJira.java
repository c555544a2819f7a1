package org.amends.sandbox.jira;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Jira's services over one database. Opening creates the tables that are missing; closing stops the workers, and what
 * was committed is there when it is opened again.
 */
public final class SandboxJira implements AutoCloseable {
    private SandboxJira() {}

    /** Opens the services on this database, whose tables begin with {@code SBX_}; the clock's kept offset is taken up. */
    public static SandboxJira open(DataSource database, SandboxClock clock, Ledger ledger) {
        throw new UnsupportedOperationException("being written");
    }

    /** Fills an empty database with the small set of tickets; does nothing to any other. */
    public void seed() {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Imports what Jira's search returns, in one transaction: all or nothing. Tickets are known by key; one that is
     * there already is brought up to date.
     *
     * @throws ImportRefused when a record cannot be read; it names record and field
     */
    public Imported importFrom(Path file, ImportProgress progress) throws ImportRefused {
        throw new UnsupportedOperationException("being written");
    }

    /** Every service of Jira, SAL and the scheduler by its interface, and {@code java.time.Clock}. */
    public Map<Class<?>, Object> services() {
        throw new UnsupportedOperationException("being written");
    }

    /** The service of this interface. */
    public <T> T service(Class<T> api) {
        return api.cast(services().get(api));
    }

    public Holes holes() {
        throw new UnsupportedOperationException("being written");
    }

    public Ledger ledger() {
        throw new UnsupportedOperationException("being written");
    }

    public SandboxClock clock() {
        throw new UnsupportedOperationException("being written");
    }

    public SandboxAuthenticationContext authentication() {
        throw new UnsupportedOperationException("being written");
    }

    public SandboxTransactions transactions() {
        throw new UnsupportedOperationException("being written");
    }

    public Translations translations() {
        throw new UnsupportedOperationException("being written");
    }

    public FieldTypes fieldTypes() {
        throw new UnsupportedOperationException("being written");
    }

    public People people() {
        throw new UnsupportedOperationException("being written");
    }

    public Desk desk() {
        throw new UnsupportedOperationException("being written");
    }

    public Portal portal() {
        throw new UnsupportedOperationException("being written");
    }

    /** Waits until the scheduler is idle and the search index has caught up, so that tests need not sleep. */
    public void settle(Duration atMost) {
        throw new UnsupportedOperationException("being written");
    }

    /** Stops the workers. The data source stays open: it belongs to whoever gave it. */
    @Override
    public void close() {
        // nothing runs yet
    }
}
