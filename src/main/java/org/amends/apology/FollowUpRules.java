package org.amends.apology;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;

/** What may become of a follow-up: what is over stays over, and it follows only the resolution that holds. */
final class FollowUpRules {
    private final Apology apology;

    FollowUpRules(Apology apology) {
        this.apology = apology;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.FollowUpScheduled scheduled) {
            return scheduled(scheduled);
        }
        if (fact instanceof Fact.FollowUpTaskCreated created) {
            return live(created.id(), was -> created(was, created));
        }
        if (fact instanceof Fact.FollowUpDone done) {
            return live(done.id(), was -> Limit.NOTE.of("note", done.outcome().note()).stream());
        }
        if (fact instanceof Fact.FollowUpCancelled cancelled) {
            return live(cancelled.id(), was -> Limit.REASON.of("because", cancelled.because()).stream());
        }
        return fact instanceof Fact.FollowUpFailed failed ? live(failed.id(), was -> Stream.empty()) : Stream.empty();
    }

    /** Somebody who looked at an older history would schedule for a resolution that was reopened since. */
    private Stream<Refusal> scheduled(Fact.FollowUpScheduled scheduled) {
        boolean holds = apology.resolution()
                .filter(resolution -> resolution.changeGroup().equals(scheduled.changeGroup()))
                .isPresent();
        if (!holds) {
            return refused("follow-up-stale", scheduled.id());
        }
        return find(scheduled.id()).isPresent() ? refused("follow-up-exists", scheduled.id()) : Stream.empty();
    }

    private static Stream<Refusal> created(FollowUp was, Fact.FollowUpTaskCreated created) {
        boolean another = was.taskId().filter(task -> task != created.taskId()).isPresent();
        return another ? refused("follow-up-has-task", was.id(), was.taskKey().orElse("")) : Stream.empty();
    }

    private Stream<Refusal> live(String id, Function<FollowUp, Stream<Refusal>> rule) {
        Optional<FollowUp> found = find(id);
        if (found.isEmpty()) {
            return refused("unknown-follow-up", id);
        }
        return found.get().live()
                ? rule.apply(found.get())
                : refused("follow-up-over", id, found.get().state().code());
    }

    private Optional<FollowUp> find(String id) {
        return apology.followUps().stream()
                .filter(followUp -> followUp.id().equals(id))
                .findFirst();
    }

    private static Stream<Refusal> refused(String code, String... args) {
        return Stream.of(Refusal.of("followUp", code, args));
    }
}
