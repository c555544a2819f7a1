package org.amends.jira.listener;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues that wait for a look, each once, for a fixed time; a full queue drops what comes. */
final class LookQueue {

    private static final Logger LOG = LoggerFactory.getLogger(LookQueue.class);
    private static final int LENGTH = 1_000;

    private final long delay;
    private final LongConsumer look;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker;
    private volatile boolean started;

    LookQueue(String name, Duration delay, ThreadLocalDelegateExecutorFactory threadLocals, LongConsumer look) {
        this.delay = delay.toNanos();
        this.look = look;
        this.worker = threadLocals.createExecutorService(new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(LENGTH), work -> thread(name, work)));
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        started = true;
    }

    void stop() {
        started = false;
        worker.shutdownNow();
    }

    void add(long issueId) {
        if (!started || !waiting.add(issueId)) {
            return;
        }
        long due = System.nanoTime() + delay;
        try {
            worker.execute(() -> lookAt(issueId, due));
        } catch (RejectedExecutionException full) {
            waiting.remove(issueId);
            LOG.debug("Too much to look at; issue {} is left to the wake-up job", issueId);
        }
    }

    /** What happens to the issue from the moment that the look begins queues it again. */
    private void lookAt(long issueId, long due) {
        try {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            waiting.remove(issueId);
            look.accept(issueId);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
