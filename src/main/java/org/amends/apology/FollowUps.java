package org.amends.apology;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;

/** Folds the follow-ups, in the order of their scheduling. */
final class FollowUps {
    private final Map<String, FollowUp> byId = new LinkedHashMap<>();

    private FollowUps() {}

    static List<FollowUp> of(Collection<Entry> entries) {
        FollowUps followUps = new FollowUps();
        entries.forEach(followUps::take);
        return List.copyOf(followUps.byId.values());
    }

    /** What a follow-up came from in the first place, through all that came between. */
    static Origin root(List<FollowUp> all, FollowUp followUp) {
        Origin origin = followUp.origin();
        for (int left = all.size(); origin.follows() && left > 0; left--) {
            origin = find(all, origin.ref()).map(FollowUp::origin).orElse(new Origin(Origin.Kind.BY_HAND, ""));
        }
        return origin;
    }

    static Optional<FollowUp> find(List<FollowUp> all, String id) {
        return all.stream().filter(followUp -> followUp.id().equals(id)).findFirst();
    }

    /** The next that is owed, else the newest that was not cancelled, else the newest; none that comes with a promise. */
    static Optional<FollowUp> foremost(List<FollowUp> all) {
        List<FollowUp> asking = all.stream()
                .filter(followUp -> followUp.purpose() != Purpose.PROMISE)
                .toList();
        return asking.stream()
                .filter(FollowUp::owed)
                .min(Comparator.comparing(FollowUp::due))
                .or(() -> newest(asking.stream().filter(FollowUp::live)))
                .or(() -> newest(asking.stream()));
    }

    private static Optional<FollowUp> newest(Stream<FollowUp> followUps) {
        return followUps.reduce((earlier, later) -> later);
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.FollowUpScheduled fact) {
            byId.putIfAbsent(
                    fact.id(), FollowUp.scheduled(fact.id(), fact.touch(), fact.purpose(), fact.due(), fact.origin()));
        } else if (entry.fact() instanceof Fact.FollowUpMoved fact) {
            change(fact.id(), was -> was.moved(fact.to()));
        } else if (entry.fact() instanceof Fact.FollowUpTaskCreated fact) {
            change(fact.id(), was -> was.handedOver(new FollowUp.Task(fact.taskId(), fact.taskKey())));
        } else if (entry.fact() instanceof Fact.FollowUpQueued fact) {
            change(fact.id(), was -> was.in(FollowUp.State.DUE, filled(fact.because())));
        } else {
            takeEnd(entry);
        }
    }

    private void takeEnd(Entry entry) {
        if (entry.fact() instanceof Fact.FollowUpDone fact) {
            change(fact.id(), was -> was.done(fact.outcome(), entry.actor(), entry.at()));
        } else if (entry.fact() instanceof Fact.FollowUpNotRecorded fact) {
            change(fact.id(), was -> was.notRecorded(entry.actor(), entry.at()));
        } else if (entry.fact() instanceof Fact.FollowUpCancelled fact) {
            change(fact.id(), was -> was.in(FollowUp.State.CANCELLED, Optional.of(fact.because())));
        } else if (entry.fact() instanceof Fact.FollowUpFailed fact) {
            change(fact.id(), was -> was.in(FollowUp.State.FAILED, Optional.of(fact.because())));
        } else if (entry.fact() instanceof Fact.FollowUpRetried fact) {
            change(fact.id(), was -> was.in(FollowUp.State.SCHEDULED, Optional.empty()));
        }
    }

    /** What is over stays as it ended. */
    private void change(String id, UnaryOperator<FollowUp> change) {
        byId.computeIfPresent(id, (key, was) -> was.live() ? change.apply(was) : was);
    }

    private static Optional<String> filled(String because) {
        return Optional.of(because).filter(words -> !words.isBlank());
    }
}
