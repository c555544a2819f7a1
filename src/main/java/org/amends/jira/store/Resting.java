package org.amends.jira.store;

import org.springframework.stereotype.Component;

/** Where the cluster's work that goes page by page rests, so that the next run goes on there on any node. */
@Component
public final class Resting {
    private static final String PREFIX = "rest.";

    private final WakeUps kept;

    /** Kept beside what else Amends does by itself. */
    public Resting(WakeUps kept) {
        this.kept = kept;
    }

    /** How many are behind it; 0 at first. */
    public int point(String work) {
        return kept.kept(PREFIX + work).map(Integer::parseInt).orElse(0);
    }

    /** It rests there from now on. */
    public void at(String work, int point) {
        kept.keep(PREFIX + work, Integer.toString(point));
    }
}
