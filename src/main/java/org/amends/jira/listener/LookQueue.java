package org.amends.jira.listener;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues that wait for a look, each once, for a fixed time; a full queue drops what comes. */
final class LookQueue {

    static final int LENGTH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(LookQueue.class);

    private final long delay;
    private final LongConsumer look;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final Worker worker;
    private volatile boolean started;

    LookQueue(Worker worker, Duration delay, LongConsumer look) {
        this.worker = worker;
        this.delay = delay.toNanos();
        this.look = look;
    }

    void start() {
        started = true;
    }

    void stop() {
        started = false;
        worker.stop();
    }

    void add(long issueId) {
        if (!started || !waiting.add(issueId)) {
            return;
        }
        long due = System.nanoTime() + delay;
        if (!worker.execute(() -> lookAt(issueId, due))) {
            waiting.remove(issueId);
            LOG.debug("Too much to look at; issue {} is left to the wake-up job", issueId);
        }
    }

    /** Finds out on the looking thread what to look at. */
    void find(Runnable work) {
        if (started && !worker.execute(work)) {
            LOG.debug("Too much to look at; the rest is left to the wake-up job");
        }
    }

    /** What happens to the issue from the moment that the look begins queues it again. */
    private void lookAt(long issueId, long due) {
        try {
            if (worker.rests(due - System.nanoTime())) {
                waiting.remove(issueId);
                look.accept(issueId);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
