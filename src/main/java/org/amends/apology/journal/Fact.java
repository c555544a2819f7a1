package org.amends.apology.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Whom;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;

/**
 * One thing that happened. Facts are never edited. Who did it and when stand in the {@link Entry}. Texts are kept without space
 * around them, instants to the millisecond.
 */
public sealed interface Fact {
    /** What says which method the apology follows from then on. */
    sealed interface Follows extends Fact {
        String methodId();

        int methodVersion();
    }

    /** {@code because} is what started it by itself; empty where somebody did by hand, or an older version wrote it. */
    record ApologyStarted(String methodId, int methodVersion, Optional<String> because) implements Follows {
        /** By hand. */
        public ApologyStarted(String methodId, int methodVersion) {
            this(methodId, methodVersion, Optional.empty());
        }
    }

    /** Another method than the one that it started with, chosen before anything was done by hand. */
    record MethodChosen(String methodId, int methodVersion) implements Follows {}

    /** An administrator had it follow another version of its method; {@code lost} are the steps that were done and are not any more. */
    record MethodMoved(String methodId, int methodVersion, List<StepId> lost) implements Follows {
        public MethodMoved {
            lost = List.copyOf(lost);
        }
    }

    /** The apology of another issue stands for this one's from now on. */
    record CoveredBy(long ownerId, String ownerKey) implements Fact {}

    /** This issue has its own apology again; {@code because} is empty when somebody did it by hand. */
    record Uncovered(Optional<String> because) implements Fact {}

    /** This apology stands for that issue's, whose reporter is followed up besides; {@code customer} is empty where nobody has to be. */
    record CoveringBegun(long issueId, String issueKey, Optional<String> customer) implements Fact {}

    /** That issue has its own apology again. */
    record CoveringEnded(long issueId) implements Fact {}

    record StepDone(StepId step, Evidence evidence) implements Fact {}

    /** Takes back the newest tick or waiver of the step; {@code because} is empty when somebody did it by hand. */
    record StepUndone(StepId step, Optional<String> because) implements Fact {}

    record StepWaived(StepId step, String reason) implements Fact {
        public StepWaived {
            reason = reason.strip();
        }
    }

    record EvidenceEdited(StepId step, Instant editedAt) implements Fact {
        public EvidenceEdited {
            editedAt = editedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** The issue was resolved, by this change group of its history; the entry's instant is the change's. */
    record Resolved(String changeGroup, String resolution) implements Fact {}

    /** The issue is not resolved any more, or not with a resolution that counts. */
    record Reopened(String changeGroup) implements Fact {}

    record ReparationGiven(String id, Details details) implements Fact {}

    /** {@code because} is blank where it was written before Amends asked for a reason. */
    record ReparationCorrected(String id, Details details, String because) implements Fact {
        public ReparationCorrected {
            because = because.strip();
        }
    }

    record ReparationWithdrawn(String id, String reason) implements Fact {
        public ReparationWithdrawn {
            reason = reason.strip();
        }
    }

    /** Somebody gave goodwill before these required steps were done, and said why. Stands in one batch with the reparation. */
    record GateOverridden(String reparationId, List<StepId> missing, String reason) implements Fact {
        public GateOverridden {
            missing = List.copyOf(missing);
            reason = reason.strip();
        }
    }

    record PromiseMade(String id, String what, LocalDate by) implements Fact {
        public PromiseMade {
            what = what.strip();
        }
    }

    record PromiseKept(String id) implements Fact {}

    record PromiseBroken(String id, String reason) implements Fact {
        public PromiseBroken {
            reason = reason.strip();
        }
    }

    record PromiseChanged(String id, LocalDate by, String reason) implements Fact {
        public PromiseChanged {
            reason = reason.strip();
        }
    }

    /** {@code whom} is there where it is about the customer of an issue that this apology covers. */
    record FollowUpScheduled(String id, String touch, Purpose purpose, Instant due, Origin origin, Optional<Whom> whom)
            implements Fact {
        public FollowUpScheduled {
            due = due.truncatedTo(ChronoUnit.MILLIS);
        }

        /** About the customer of the apology's own issue. */
        public FollowUpScheduled(String id, String touch, Purpose purpose, Instant due, Origin origin) {
            this(id, touch, purpose, due, origin, Optional.empty());
        }
    }

    /** The promised date stays known: it is that of the scheduling. */
    record FollowUpMoved(String id, Instant to, String reason) implements Fact {
        public FollowUpMoved {
            to = to.truncatedTo(ChronoUnit.MILLIS);
            reason = reason.strip();
        }
    }

    /** It is due, and stands in the queue without a task; {@code because} says why there is none, blank when none was wanted. */
    record FollowUpQueued(String id, String because) implements Fact {
        public FollowUpQueued {
            because = cut(because);
        }
    }

    record FollowUpTaskCreated(String id, long taskId, String taskKey) implements Fact {}

    record FollowUpDone(String id, Outcome outcome) implements Fact {}

    /** It is over, and nobody said how it went. */
    record FollowUpNotRecorded(String id) implements Fact {}

    record FollowUpCancelled(String id, String because) implements Fact {
        public FollowUpCancelled {
            because = because.strip();
        }
    }

    /** One that failed is tried again from now on. */
    record FollowUpRetried(String id) implements Fact {}

    /**
     * Somebody, or a rule, set the field <i>Follow-up state</i> to this value, by this change group of the issue's history;
     * {@code refused} is the code of why nothing came of it.
     */
    record FollowUpFieldSet(String changeGroup, String value, Optional<String> refused) implements Fact {}

    /** {@code because} comes from anywhere, so it is cut where it is long, and never refused. */
    record FollowUpFailed(String id, String because) implements Fact {
        public FollowUpFailed {
            because = cut(because);
        }
    }

    /** A fact that this version does not know: kept and shown as such, and of no effect. */
    record Unknown(String type, int version, String document) implements Fact {}

    private static String cut(String words) {
        return words.codePoints()
                .limit(1000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
