package org.amends.jira.listener;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.amends.jira.review.Sameness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks at issues on threads of its own, shortly after being asked and once more later: an event may come before its
 * transaction is committed. The wake-up job looks anyway, so nothing is lost when there is too much to do, or a node dies.
 */
@Component
public final class LookSoon implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LookSoon.class);
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(3);

    private final Look look;
    private final Sameness sameness;
    private final LookQueue later;
    private final LookQueue soon;

    /** Two queues, each with one thread, which starts with the first issue. */
    public LookSoon(Look look, Sameness sameness, OwnThreads threads) {
        this.look = look;
        this.sameness = sameness;
        this.later = new LookQueue(threads.worker("amends-look-later", LookQueue.LENGTH), LATER, this::look);
        this.soon = new LookQueue(threads.worker("amends-look-soon", LookQueue.LENGTH), SOON, this::lookTwice);
    }

    /** From now on issues are looked at; before, they are left to the wake-up job. */
    public void start() {
        later.start();
        soon.start();
    }

    /** Has the issue looked at. Returns at once; an issue that already waits is not queued again. */
    public void at(long issueId) {
        soon.add(issueId);
    }

    /** Has many issues looked at; which ones is asked on the looking thread. Returns at once. */
    public void atAll(Supplier<List<Long>> issues) {
        soon.find(() -> find(issues));
    }

    @Override
    public void destroy() {
        soon.stop();
        later.stop();
    }

    private void find(Supplier<List<Long>> issues) {
        try {
            issues.get().forEach(soon::add);
        } catch (RuntimeException | LinkageError failed) {
            // The thread's entry point, as below.
            LOG.warn("Issues could not be found; the wake-up job tries again", failed);
        }
    }

    private void lookTwice(long issueId) {
        look(issueId);
        later.add(issueId);
        note(issueId);
    }

    private void note(long issueId) {
        try {
            sameness.note(issueId);
        } catch (RuntimeException | LinkageError failed) {
            // The thread's entry point, as below: without its fingerprint a reply is like no other, which harms nobody.
            LOG.warn("What was last said on issue {} could not be noted", issueId, failed);
        }
    }

    private void look(long issueId) {
        try {
            look.at(issueId);
        } catch (RuntimeException | LinkageError failed) {
            // The thread's entry point: one issue that Jira or the database chokes on must not stop the others.
            LOG.warn("Issue {} could not be looked at; the wake-up job tries again", issueId, failed);
        }
    }
}
