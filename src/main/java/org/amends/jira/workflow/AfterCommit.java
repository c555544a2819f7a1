package org.amends.jira.workflow;

import java.time.Duration;
import java.util.Optional;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.listener.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes over what a post function wants, for the time after its transaction: shortly after, once more later, and then for the
 * last time. A transition that was not committed by then was rolled back, and leaves nothing.
 */
@Component
public final class AfterCommit implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
    private static final int LENGTH = 1_000;

    private final Scheduling scheduling;
    private final Attempt soon;

    /** Three threads, each of which starts with the first work. */
    public AfterCommit(Scheduling scheduling, OwnThreads threads) {
        this.scheduling = scheduling;
        Attempt last =
                new Attempt(threads.worker("amends-function-last", LENGTH), Duration.ofSeconds(10), Optional.empty());
        Attempt later =
                new Attempt(threads.worker("amends-function-later", LENGTH), Duration.ofSeconds(3), Optional.of(last));
        this.soon =
                new Attempt(threads.worker("amends-function-soon", LENGTH), Duration.ofMillis(200), Optional.of(later));
    }

    /** Takes it over, and returns at once. */
    void take(Wanted wanted) {
        soon.take(wanted);
    }

    @Override
    public void destroy() {
        soon.stop();
    }

    /** One thread, and who tries next. */
    private final class Attempt {
        private final Worker worker;
        private final Duration delay;
        private final Optional<Attempt> next;

        private Attempt(Worker worker, Duration delay, Optional<Attempt> next) {
            this.worker = worker;
            this.delay = delay;
            this.next = next;
        }

        private void take(Wanted wanted) {
            long due = System.nanoTime() + delay.toNanos();
            if (!worker.execute(() -> attempt(wanted, due))) {
                LOG.warn("Issue {}: too much to schedule; its transition's follow-up is not", wanted.issueId());
            }
        }

        private void attempt(Wanted wanted, long due) {
            try {
                if (worker.rests(due - System.nanoTime()) && !isDone(wanted)) {
                    next.ifPresent(other -> other.take(wanted));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isDone(Wanted wanted) {
            try {
                return scheduling.done(wanted);
            } catch (RuntimeException | LinkageError failed) {
                // The thread's entry point: one issue that Jira or the database chokes on must not stop the others.
                LOG.warn("Issue {}: its transition's follow-up could not be scheduled", wanted.issueId(), failed);
                return false;
            }
        }

        private void stop() {
            worker.stop();
            next.ifPresent(Attempt::stop);
        }
    }
}
