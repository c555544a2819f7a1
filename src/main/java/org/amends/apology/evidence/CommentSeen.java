package org.amends.apology.evidence;

import java.time.Instant;

/**
 * A comment as it stands in Jira now. {@code publicToCustomer}: not internal, not restricted, and on an issue that is a
 * customer's request.
 */
public record CommentSeen(
        long id,
        long issueId,
        String authorKey,
        boolean byAgent,
        boolean byCustomer,
        boolean publicToCustomer,
        Instant created,
        Instant updated) {}
