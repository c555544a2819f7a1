package org.amends.sandbox.acceptance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.amends.sandbox.DatabaseChoice;
import org.amends.sandbox.TestPostgres;
import org.junit.rules.ExternalResource;

/** Two sandboxes that are started at once on one new database. */
final class TwoNodes extends ExternalResource {
    private final DatabaseChoice.RunningPostgres database = TestPostgres.newDatabase();
    private final RunningSandbox a = new RunningSandbox(database);
    private final RunningSandbox b = new RunningSandbox(database);

    @Override
    protected void before() {
        CompletableFuture.allOf(started(a), started(b)).join();
        a.isOnATuesday();
        settle();
    }

    private static CompletableFuture<Void> started(RunningSandbox node) {
        return CompletableFuture.runAsync(() -> {
            try {
                node.before();
            } catch (Throwable failed) { // what a rule may throw
                throw new AssertionError("A node did not start.", failed);
            }
        });
    }

    /** Lets nobody write to a table, so that both nodes come to where they want to. */
    LockedTable locked(String table) {
        return new LockedTable(database, table);
    }

    RunningSandbox a() {
        return a;
    }

    RunningSandbox b() {
        return b;
    }

    /** Waits until each has done what is due and has heard of it from the other, which may have made more due. */
    void settle() {
        List.of(a, b, a, b).forEach(RunningSandbox::settle);
    }

    /** Whether a thread of this Java machine waits for a cluster lock. */
    static boolean oneWaitsForTheOther() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().contains("ClusterLock")
                        && frame.getMethodName().equals("lock"));
    }

    @Override
    protected void after() {
        a.after();
        b.after();
        TestPostgres.drop(database);
    }
}
