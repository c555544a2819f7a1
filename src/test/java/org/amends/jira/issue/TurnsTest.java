package org.amends.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.Test;

/** A crowd at one journal takes turns; nobody hangs behind one who hangs. */
public final class TurnsTest {
    private static final long ISSUE = 10_001;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    public void theSecondWaitsForTheFirst() throws Exception {
        Turns turns = new Turns(LONG);
        CompletableFuture<String> first = holds(turns);
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> turns.inTurn(ISSUE, () -> released.getCount() == 0));
        assertThrows(TimeoutException.class, () -> second.get(100, TimeUnit.MILLISECONDS));
        released.countDown();
        assertTrue("it did not wait", second.get(1, TimeUnit.MINUTES));
        assertEquals("first", first.get(1, TimeUnit.MINUTES));
    }

    @Test
    public void nobodyHangsBehindOneWhoHangs() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(10));
        CompletableFuture<String> hanging = holds(turns);
        assertEquals("second", turns.inTurn(ISSUE, () -> "second"));
        assertFalse(hanging.isDone());
        released.countDown();
        hanging.get(1, TimeUnit.MINUTES);
    }

    /** One who was told to stop goes on at once, and is still told. */
    @Test
    public void whoIsInterruptedDoesNotWait() throws Exception {
        Turns turns = new Turns(LONG);
        CompletableFuture<String> first = holds(turns);
        Thread.currentThread().interrupt();
        assertEquals("second", turns.inTurn(ISSUE, () -> "second"));
        assertTrue(Thread.interrupted());
        released.countDown();
        first.get(1, TimeUnit.MINUTES);
    }

    private CompletableFuture<String> holds(Turns turns) throws InterruptedException {
        CompletableFuture<String> holder = CompletableFuture.supplyAsync(() -> turns.inTurn(ISSUE, () -> {
            begun.countDown();
            await(released);
            return "first";
        }));
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        return holder;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
