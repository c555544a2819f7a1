package org.amends.apology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amends.apology.followup.FollowUp;
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

    private void take(Entry entry) {
        if (entry.fact() instanceof Fact.FollowUpScheduled fact) {
            byId.putIfAbsent(fact.id(), scheduled(fact));
        } else if (entry.fact() instanceof Fact.FollowUpTaskCreated fact) {
            change(fact.id(), was -> handed(was, fact));
        } else if (entry.fact() instanceof Fact.FollowUpDone fact) {
            change(fact.id(), was -> done(was, entry, fact));
        } else if (entry.fact() instanceof Fact.FollowUpCancelled fact) {
            change(fact.id(), was -> ended(was, FollowUp.State.CANCELLED, fact.because()));
        } else if (entry.fact() instanceof Fact.FollowUpFailed fact) {
            change(fact.id(), was -> ended(was, FollowUp.State.FAILED, fact.because()));
        }
    }

    /** What is over stays as it ended. */
    private void change(String id, UnaryOperator<FollowUp> change) {
        byId.computeIfPresent(id, (key, was) -> was.live() ? change.apply(was) : was);
    }

    private static FollowUp scheduled(Fact.FollowUpScheduled fact) {
        return new FollowUp(
                fact.id(),
                fact.due(),
                fact.changeGroup(),
                FollowUp.State.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static FollowUp handed(FollowUp was, Fact.FollowUpTaskCreated fact) {
        return new FollowUp(
                was.id(),
                was.due(),
                was.changeGroup(),
                FollowUp.State.TASK,
                Optional.of(fact.taskId()),
                Optional.of(fact.taskKey()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static FollowUp done(FollowUp was, Entry entry, Fact.FollowUpDone fact) {
        return new FollowUp(
                was.id(),
                was.due(),
                was.changeGroup(),
                FollowUp.State.DONE,
                was.taskId(),
                was.taskKey(),
                Optional.of(fact.outcome()),
                Optional.empty(),
                Optional.of(entry.actor()),
                Optional.of(entry.at()));
    }

    private static FollowUp ended(FollowUp was, FollowUp.State state, String because) {
        return new FollowUp(
                was.id(),
                was.due(),
                was.changeGroup(),
                state,
                was.taskId(),
                was.taskKey(),
                Optional.empty(),
                Optional.of(because),
                Optional.empty(),
                Optional.empty());
    }
}
