package org.amends.apology;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.StepId;

/** Which follow-ups of an apology nobody needs any more, and why. */
final class Endings {
    private static final String NOT_NEEDED = "not-needed";
    private static final String UNDONE = "step-undone";
    private static final String REOPENED = "reopened";
    private static final String RESOLVED = "resolved";
    /** Another apology stands for this one. */
    private static final String COVERED = "covered";
    /** It was about the customer of an issue that is not covered any more. */
    private static final String UNCOVERED = "uncovered";
    /** What Amends cancelled for a reason that may pass; what a person cancelled stays cancelled. */
    private static final Set<String> MAY_COME_AGAIN =
            Set.of(NOT_NEEDED, UNDONE, COVERED, UNCOVERED, MethodCadence.OTHER_METHOD);

    private static final Set<Origin.Kind> BY_CADENCE =
            Set.of(Origin.Kind.RESOLUTION, Origin.Kind.OWN_IT, Origin.Kind.INVITATION);

    private final Apology apology;
    private final Resolutions resolutions;

    Endings(Apology apology, Resolutions resolutions) {
        this.apology = apology;
        this.resolutions = resolutions;
    }

    /** The entries by which those that wait are cancelled. */
    Stream<Entry> cancelled() {
        return apology.followUps().stream().filter(Endings::mayEnd).flatMap(followUp -> why(followUp).stream()
                .map(end -> Entry.byAmends(
                        end.at(),
                        new Fact.FollowUpCancelled(followUp.id(), end.because()),
                        "follow-up-cancelled:" + followUp.id())));
    }

    /** Whether nobody needs it any more. */
    boolean isOver(FollowUp followUp) {
        return why(followUp).isPresent();
    }

    /** Not there any more, or about to be cancelled together with what comes in its place. */
    boolean makesRoom(FollowUp followUp) {
        return mayComeAgain(followUp)
                || followUp.waiting() && uncovered(followUp).isPresent();
    }

    private static boolean mayComeAgain(FollowUp followUp) {
        return followUp.state() == FollowUp.State.CANCELLED
                && followUp.because().filter(MAY_COME_AGAIN::contains).isPresent();
    }

    /** Whoever has the task of another one keeps it: often it was their call. What was promised is over when it is settled. */
    private static boolean mayEnd(FollowUp followUp) {
        return followUp.waiting() || followUp.owed() && followUp.origin().kind() == Origin.Kind.PROMISE;
    }

    private record End(String because, Instant at) {}

    /** Why nobody needs it any more. */
    private Optional<End> why(FollowUp followUp) {
        Origin root = FollowUps.root(apology.followUps(), followUp);
        return covered(root).or(() -> uncovered(followUp)).or(() -> why(followUp, root));
    }

    /** Only what a cadence owes goes over to the apology that covers this one. */
    private Optional<End> covered(Origin root) {
        return BY_CADENCE.contains(root.kind())
                ? apology.coveredBy().map(cover -> new End(COVERED, apology.lastAt()))
                : Optional.empty();
    }

    private Optional<End> uncovered(FollowUp followUp) {
        return apology.whom(followUp)
                .filter(whom -> apology.besides().noneMatch(whom::equals))
                .map(whom -> new End(UNCOVERED, apology.lastAt()));
    }

    private Optional<End> why(FollowUp followUp, Origin root) {
        return switch (root.kind()) {
            case RESOLUTION -> whyNotAfter(followUp, root.ref());
            case OWN_IT ->
                resolutions
                        .current()
                        .map(resolution -> new End(RESOLVED, resolution.at()))
                        .or(() -> undone(owned()));
            case INVITATION -> undone(apology.invited());
            case PROMISE -> settled(root.ref());
            default -> Optional.empty();
        };
    }

    /** Its resolution does not hold any more, or nobody needs to ask. */
    private Optional<End> whyNotAfter(FollowUp followUp, String group) {
        boolean holds = resolutions
                .current()
                .filter(resolution -> resolution.changeGroup().equals(group))
                .isPresent();
        if (!holds) {
            return Optional.of(
                    new End(REOPENED, resolutions.reopenedAfter(group).orElse(apology.lastAt())));
        }
        return waiver().filter(waived -> followUp.purpose() == Purpose.ASK)
                .map(waived -> new End(NOT_NEEDED, waived.at().orElse(apology.lastAt())));
    }

    private Optional<End> settled(String promise) {
        return apology.promise(promise)
                .filter(found -> !found.isOpen())
                .map(found -> new End("promise-" + found.state().code(), apology.lastAt()));
    }

    private Optional<End> undone(Optional<StepState> step) {
        return step.isPresent() ? Optional.empty() : Optional.of(new End(UNDONE, apology.lastAt()));
    }

    /** That nobody asks, because the step that the outcome ticks was waived. */
    Optional<StepState> waiver() {
        return step(EvidenceKind.OUTCOME).filter(state -> state.status() == StepState.Status.WAIVED);
    }

    /** That somebody took responsibility. */
    Optional<StepState> owned() {
        return apology.steps().stream()
                .filter(state -> state.step().id().equals(StepId.OWN_IT))
                .filter(state -> state.status() == StepState.Status.DONE)
                .findFirst();
    }

    private Optional<StepState> step(EvidenceKind kind) {
        return apology.steps().stream()
                .filter(state -> state.step().evidence() == kind)
                .findFirst();
    }
}
