package org.amends.jira.job;

import java.util.List;
import org.amends.jira.listener.Look;
import org.amends.jira.store.Summaries;
import org.springframework.stereotype.Component;

/** Looks at open apologies, a batch a run and round again: what an event did not tell is found here. */
@Component
public final class OpenApologies {

    private static final int BATCH = 100;

    private final Summaries summaries;
    private final Look look;
    private final Each each;
    private long openUpTo;
    private long keptUpTo;

    /** Looks at what the summaries name. */
    public OpenApologies(Summaries summaries, Look look, Each each) {
        this.summaries = summaries;
        this.look = look;
        this.each = each;
    }

    /** One batch of the open ones, and one of all, in which issues that are gone and tasks that were closed are found. */
    public synchronized void reconcile() {
        List<Long> open = summaries.open(openUpTo, BATCH);
        openUpTo = last(open);
        each.of(open, "Looking at issue", look::at);
        List<Long> kept = summaries.all(keptUpTo, BATCH);
        keptUpTo = last(kept);
        each.of(kept, "Looking for issue", look::atKept);
    }

    /** A short batch was the last one of its round. */
    private static long last(List<Long> batch) {
        return batch.size() < BATCH ? 0 : batch.get(BATCH - 1);
    }
}
