package org.amends.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.amends.apology.method.StepId;

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
            Optional<Invitation> invitation,
            Optional<Course> course,
            Optional<Owed> owed)
            implements Summary {
        /** Nobody is invited. */
        public OfApology(long issueId, OptionalLong projectId, boolean open, Optional<String> order, long lastSeq) {
            this(issueId, projectId, open, order, lastSeq, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Nothing is known of whose it is. */
        public OfApology(
                long issueId,
                OptionalLong projectId,
                boolean open,
                Optional<String> order,
                long lastSeq,
                Optional<Invitation> invitation,
                Optional<Course> course) {
            this(issueId, projectId, open, order, lastSeq, invitation, course, Optional.empty());
        }

        /** The issue whose apology stands for this one's. */
        public Optional<Long> coveredBy() {
            return owed.flatMap(Owed::coveredBy);
        }
    }

    /**
     * What queries and the report ask; empty in a row of an older version until it is written again. {@code owed}: something is
     * owed still.
     *
     * @param openSteps those that are neither done nor waived, in the method's order
     * @param satisfaction what the customer said in JSM's own field, from one to five
     * @param followed the method; empty in a row of an older version
     */
    record Course(
            Instant startedAt,
            boolean owed,
            List<StepId> openSteps,
            OptionalInt satisfaction,
            Optional<Followed> followed) {
        public Course {
            openSteps = List.copyOf(openSteps);
        }

        /** Nothing is known of the method. */
        public Course(Instant startedAt, boolean owed, List<StepId> openSteps, OptionalInt satisfaction) {
            this(startedAt, owed, openSteps, satisfaction, Optional.empty());
        }
    }

    /** The method that the apology follows, and in which version. */
    record Followed(String method, int version) {}

    /** Who is owed the apology, by user key, since when, and the issue whose apology stands for it. */
    record Owed(Optional<String> customer, Instant since, Optional<Long> coveredBy) {
        /** Whether there is anything to keep. */
        public boolean tells() {
            return customer.isPresent() || coveredBy.isPresent();
        }
    }

    /** The customer of the issue was invited in, then and to that. */
    record Invitation(Instant at, String to) {}

    /** The issue is the task of a follow-up of the issue {@code sourceIssueId}. */
    record OfFollowUp(long issueId, long sourceIssueId) implements Summary {}
}
