package org.amends.sandbox.jira;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second what is due, and at once when the clock was moved; nobody is signed in on its thread. */
final class SchedulerThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SchedulerThread.class);

    private final SandboxScheduler scheduler;
    private final AtomicInteger looks = new AtomicInteger();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-scheduler");
        thread.setDaemon(true);
        return thread;
    });

    SchedulerThread(SandboxScheduler scheduler, SandboxClock clock) {
        this.scheduler = scheduler;
        worker.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        clock.onMove(offset -> lookNow());
    }

    /** Returns at once; {@link #idle} says when it is done. */
    void lookNow() {
        if (!worker.isShutdown()) {
            looks.incrementAndGet();
            worker.execute(() -> {
                try {
                    look();
                } finally {
                    looks.decrementAndGet();
                }
            });
        }
    }

    boolean idle() {
        return looks.get() == 0;
    }

    private void look() {
        try {
            scheduler.runDue();
        } catch (RuntimeException failed) {
            // a look that failed must not be the last one
            LOG.error("The scheduler could not look for jobs", failed);
        }
    }

    /** Waits for the job that is running, for some seconds. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException stop) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
