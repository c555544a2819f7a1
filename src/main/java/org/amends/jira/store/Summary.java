package org.amends.jira.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What is known of an issue without reading its journal: that it has one and how far it came, or that it is a follow-up task. */
public sealed interface Summary {

    /** The issue. */
    long issueId();

    /**
     * The issue has an apology. {@code open}: the wake-up job still has to look at it. {@code order} is the code of the
     * reparation order; empty, as is the project, until the first projection.
     */
    record OfApology(
            long issueId,
            OptionalLong projectId,
            boolean open,
            Optional<String> order,
            long lastSeq,
            Optional<Invitation> invitation)
            implements Summary {
        /** Nobody is invited. */
        public OfApology(long issueId, OptionalLong projectId, boolean open, Optional<String> order, long lastSeq) {
            this(issueId, projectId, open, order, lastSeq, Optional.empty());
        }
    }

    /** The customer of the issue was invited in, then and to that. */
    record Invitation(Instant at, String to) {}

    /** The issue is the task of a follow-up of the issue {@code sourceIssueId}. */
    record OfFollowUp(long issueId, long sourceIssueId) implements Summary {}
}
