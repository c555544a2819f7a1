package org.amends.jira.listener;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread of ours, which starts with the first work. It is stopped without an interrupt: that would close the files under
 * Jira's index, or an embedded database, in the middle of a write.
 */
public final class Worker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OwnThreads threads;
    private final ExecutorService thread;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Worker(String name, int length, OwnThreads threads) {
        this.threads = threads;
        this.thread = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(length), work -> threads.thread(name, work));
    }

    /** Has the work done, and returns at once; false when too much waits, or the worker was stopped. */
    public boolean execute(Runnable work) {
        try {
            thread.execute(() -> unlessStopped(work));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Whether work that is under way should come to an end. */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Lets the work rest; false as soon as the worker is stopped. */
    public boolean rests(long nanos) throws InterruptedException {
        return !stopped.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** Begins nothing any more, and waits a few seconds for what is under way. */
    public void stop() {
        stopped.countDown();
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void unlessStopped(Runnable work) {
        if (!isStopped()) {
            threads.run(work);
        }
    }
}
