package org.amends.jira.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.listener.Worker;
import org.amends.jira.store.ActiveObjectsJournal;
import org.amends.jira.store.Rebuild;
import org.amends.jira.store.Rebuilds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes all projections anew from the journals, in the background and in the order of the issues, while agents work. How far it
 * came stands in a table: it is stopped and resumed from any node, and when its node dies another goes on. One issue that fails is
 * counted and passed over.
 */
@Component
public final class Rebuilding implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int BATCH = 50;
    private static final Duration BREATH = Duration.ofMillis(5);
    /** After so long without a word another node goes on. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final ActiveObjectsJournal journals;
    private final ApologyDesk desk;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private final Worker worker;
    private final String me = UUID.randomUUID().toString();

    /** One thread, which starts with the first work. */
    public Rebuilding(
            ActiveObjectsJournal journals, ApologyDesk desk, Rebuilds rebuilds, Clock clock, OwnThreads threads) {
        this.journals = journals;
        this.desk = desk;
        this.rebuilds = rebuilds;
        this.clock = clock;
        this.worker = threads.worker("amends-rebuilding", 2);
    }

    /** Begins from the first journal, here; returns at once. */
    public void start() {
        rebuilds.wish(new Rebuilds.Wish(UUID.randomUUID().toString(), true));
        worker.execute(this::run);
    }

    /** Has it come to rest, wherever it runs, after the issues that it is at. */
    public void stop() {
        rebuilds.wish().ifPresent(wish -> rebuilds.wish(new Rebuilds.Wish(wish.run(), false)));
    }

    /** Goes on where it was stopped. */
    public void resume() {
        rebuilds.wish().ifPresent(wish -> rebuilds.wish(new Rebuilds.Wish(wish.run(), true)));
        worker.execute(this::run);
    }

    /** How it is. */
    public enum Standing {
        NEVER,
        RUNNING,
        STOPPED,
        FINISHED
    }

    /** How it is now. */
    public Standing standing() {
        Optional<Rebuilds.Wish> wish = rebuilds.wish();
        if (wish.isEmpty()) {
            return Standing.NEVER;
        }
        if (progress().filter(Rebuild::finished).isPresent()) {
            return Standing.FINISHED;
        }
        return wish.get().runs() ? Standing.RUNNING : Standing.STOPPED;
    }

    /** How far the run that is wanted has come. */
    public Optional<Rebuild> progress() {
        return rebuilds.wish()
                .flatMap(wish -> rebuilds.progress().filter(come -> come.run().equals(wish.run())));
    }

    /** For the wake-up job: goes on here when nothing was heard of it for a while. */
    public void goOn() {
        boolean wanted = rebuilds.wish().filter(Rebuilds.Wish::runs).isPresent();
        if (wanted && isSilent() && standing() == Standing.RUNNING) {
            worker.execute(this::run);
        }
    }

    private boolean isSilent() {
        return progress()
                .map(Rebuild::at)
                .filter(at -> at.isAfter(clock.instant().minus(SILENCE)))
                .isEmpty();
    }

    void run() {
        try {
            Optional<Rebuild> come = rebuilds.wish().filter(Rebuilds.Wish::runs).map(this::begun);
            while (come.filter(this::goesOn).isPresent()) {
                come = Optional.of(batch(come.get()));
            }
        } catch (RuntimeException | LinkageError failed) {
            // The thread's entry point: a database that is away ends it for now, and the wake-up job has it go on.
            LOG.warn("The rebuilding was interrupted; it goes on in some minutes", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Rebuild begun(Rebuilds.Wish wish) {
        Rebuild begun = rebuilds.progress()
                .filter(come -> come.run().equals(wish.run()))
                .map(come -> heard(come, come.after(), 0, 0, 0, come.finished()))
                .orElseGet(() -> Rebuild.begins(wish.run(), journals.count(), clock.instant(), me));
        rebuilds.progress(begun);
        return begun;
    }

    /** Not when an admin wants it to stop or to begin anew, when another node took it over, or when this one stops. */
    private boolean goesOn(Rebuild come) {
        return !come.finished()
                && !worker.isStopped()
                && rebuilds.wish()
                        .filter(wish -> wish.runs() && wish.run().equals(come.run()))
                        .isPresent()
                && rebuilds.progress()
                        .filter(kept -> kept.worker().equals(me) && kept.run().equals(come.run()))
                        .isPresent();
    }

    private Rebuild batch(Rebuild come) throws InterruptedException {
        List<Long> issues = journals.issues(come.after(), BATCH);
        int changed = 0;
        int failed = 0;
        for (Long issue : issues) {
            try {
                changed += desk.rebuild(issue) ? 1 : 0;
            } catch (RuntimeException | LinkageError broken) {
                // One journal that cannot be read, or that Jira chokes on, must not keep the others from being right.
                LOG.warn("Rebuilding issue {} failed", issue, broken);
                failed++;
            }
        }
        long after = issues.isEmpty() ? come.after() : issues.get(issues.size() - 1);
        Rebuild now = heard(come, after, issues.size(), changed, failed, issues.size() < BATCH);
        rebuilds.progress(now);
        worker.rests(BREATH.toNanos());
        return now;
    }

    private Rebuild heard(Rebuild come, long after, int done, int changed, int failed, boolean finished) {
        Instant now = clock.instant();
        return new Rebuild(
                come.run(),
                finished,
                after,
                come.done() + done,
                come.total(),
                come.changed() + changed,
                come.failed() + failed,
                come.began(),
                now,
                me);
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
