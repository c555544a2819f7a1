package org.amends.jira.store;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;

/**
 * A follow-up as the queue has it, without its journal. {@code owner} is a user key; {@code reason} says why the last attempt
 * failed; {@code touch} is empty, and {@code promised} the same as {@code due}, in what an older version wrote.
 */
public record QueuedFollowUp(
        String id,
        long issueId,
        Optional<String> touch,
        FollowUp.State state,
        Instant promised,
        Instant due,
        Optional<Long> taskId,
        Optional<String> owner,
        Optional<String> reason,
        int attempts) {}
