package org.amends.jira.queue;

import java.util.Optional;
import org.amends.apology.followup.Bucket;

/**
 * What a reader wants to see of the queue.
 *
 * @param bucket empty: the first in which something stands
 * @param owner the user key of whose; empty: everybody's
 */
public record Wanted(Optional<Bucket> bucket, Optional<String> owner, int start, int limit) {
    /** The most lines of a page. */
    public static final int MOST = 100;

    /** The lines of a page, where nothing else is asked for. */
    public static final int PAGE = 50;
}
