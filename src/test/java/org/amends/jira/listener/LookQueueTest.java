package org.amends.jira.listener;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.amends.jira.fake.TestThreads;
import org.junit.After;
import org.junit.Test;

/** Issues that wait for a look. */
public final class LookQueueTest {

    private final List<Long> looked = new CopyOnWriteArrayList<>();
    private final CountDownLatch looking = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final TestThreads threadLocals = new TestThreads();
    private final Worker worker = threadLocals.counted().worker("amends-look-test", LookQueue.LENGTH);
    private final LookQueue queue = new LookQueue(worker, Duration.ZERO, this::look);
    private volatile boolean interrupted;

    @After
    public void stop() {
        queue.stop();
    }

    @Test
    public void anIssueWaitsOnceAndIsLookedAtAgainWhenSomethingHappensMeanwhile() throws Exception {
        queue.start();
        queue.add(1);
        assertTrue(looking.await(10, TimeUnit.SECONDS));
        queue.add(1);
        queue.add(1);
        queue.add(2);
        queue.add(1);
        goOn.countDown();
        awaitLooks(3);
        assertEquals(List.of(1L, 1L, 2L), looked);
    }

    @Test
    public void aFullQueueDropsWhatComesAndGoesOn() throws Exception {
        queue.start();
        queue.add(0);
        assertTrue(looking.await(10, TimeUnit.SECONDS));
        for (long issue = 1; issue <= 1_500; issue++) {
            queue.add(issue);
        }
        goOn.countDown();
        awaitLooks(1_001);
        queue.add(1_500);
        awaitLooks(1_002);
        assertEquals(1_002, looked.size());
        assertEquals(Long.valueOf(1_500), looked.get(1_001));
    }

    @Test
    public void beforeTheStartEverythingIsLeftToTheWakeUpJob() throws Exception {
        goOn.countDown();
        queue.add(1);
        queue.start();
        queue.add(2);
        awaitLooks(1);
        assertEquals(List.of(2L), looked);
    }

    @Test
    public void jirasThreadLocalsAreSetUpAndClearedAroundEachLook() throws Exception {
        goOn.countDown();
        queue.start();
        queue.add(1);
        queue.add(2);
        awaitLooks(2);
        queue.stop();
        assertEquals(2, threadLocals.setUp.get());
        assertEquals(2, threadLocals.cleared.get());
    }

    @Test
    public void stoppedItEndsTheLookThatIsUnderWayWithoutAnInterruptAndBeginsNoOther() throws Exception {
        queue.start();
        queue.add(1);
        assertTrue(looking.await(10, TimeUnit.SECONDS));
        queue.add(2);
        Thread stopping = new Thread(queue::stop);
        stopping.start();
        stopping.join(200);
        assertTrue("it waits for the look", stopping.isAlive());
        goOn.countDown();
        stopping.join(10_000);
        assertFalse(stopping.isAlive());
        assertEquals(List.of(1L), looked);
        assertFalse(interrupted);
        assertEquals(List.of(), threads());
    }

    @Test
    public void stoppedItDoesNotWaitForWhatWaits() throws Exception {
        LookQueue slow = new LookQueue(worker, Duration.ofHours(1), this::look);
        slow.start();
        slow.add(1);
        slow.stop();
        assertEquals(List.of(), looked);
        assertEquals(List.of(), threads());
    }

    /** The pool says that it is done a moment before its thread is gone. */
    private static List<String> threads() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!alive().isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return alive();
    }

    private static List<String> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter("amends-look-test"::equals)
                .toList();
    }

    private void look(long issueId) {
        looking.countDown();
        try {
            assertTrue(goOn.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            interrupted = true;
        }
        looked.add(issueId);
    }

    private void awaitLooks(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (looked.size() < number && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
