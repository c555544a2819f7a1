package org.amends.apology;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.FollowUp.State;
import org.amends.apology.followup.Origin;
import org.amends.apology.journal.Fact;
import org.amends.apology.promise.Promise;

/** What may become of a follow-up: what is over stays over, and it follows only what holds. */
final class FollowUpRules {
    /** Whoever means ten years has mistyped. */
    static final Duration FURTHEST = Duration.ofDays(2 * 366);

    private final Apology apology;
    private final Instant now;

    FollowUpRules(Apology apology, Instant now) {
        this.apology = apology;
        this.now = now;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.FollowUpScheduled scheduled) {
            return scheduled(scheduled);
        }
        if (fact instanceof Fact.FollowUpMoved moved) {
            return live(moved.id(), was -> moved(was, moved));
        }
        if (fact instanceof Fact.FollowUpTaskCreated created) {
            return live(created.id(), was -> created(was, created));
        }
        if (fact instanceof Fact.FollowUpQueued queued) {
            return live(queued.id(), was -> in(was, State.SCHEDULED));
        }
        return fact instanceof Fact.FollowUpRetried retried
                ? live(retried.id(), was -> in(was, State.FAILED))
                : end(fact);
    }

    private Stream<Refusal> end(Fact fact) {
        if (fact instanceof Fact.FollowUpDone done) {
            return live(done.id(), was -> Limit.NOTE.of("note", done.outcome().note()).stream());
        }
        if (fact instanceof Fact.FollowUpNotRecorded ended) {
            return live(ended.id(), was -> in(was, State.SCHEDULED, State.DUE, State.TASK, State.FAILED));
        }
        if (fact instanceof Fact.FollowUpCancelled cancelled) {
            return live(cancelled.id(), was -> Limit.REASON.of("reason", cancelled.because()).stream());
        }
        return fact instanceof Fact.FollowUpFailed failed ? live(failed.id(), was -> Stream.empty()) : Stream.empty();
    }

    private Stream<Refusal> scheduled(Fact.FollowUpScheduled scheduled) {
        if (apology.followUp(scheduled.id()).isPresent()) {
            return refused("follow-up-exists", scheduled.id());
        }
        return switch (scheduled.origin().kind()) {
            case RESOLUTION -> holds(scheduled);
            case BY_HAND -> byHand(scheduled);
            case PROMISE -> isPromised(scheduled);
            default -> Stream.empty();
        };
    }

    /** Somebody who looked at an older history would schedule for a resolution that was reopened since. */
    private Stream<Refusal> holds(Fact.FollowUpScheduled scheduled) {
        return apology.resolution()
                        .filter(resolution -> resolution
                                .changeGroup()
                                .equals(scheduled.origin().ref()))
                        .isPresent()
                ? Stream.empty()
                : refused("follow-up-stale", scheduled.id());
    }

    /** Somebody who looked at an older journal would schedule for a promise that was settled since. */
    private Stream<Refusal> isPromised(Fact.FollowUpScheduled scheduled) {
        return apology.promise(scheduled.origin().ref()).filter(Promise::isOpen).isPresent()
                ? Stream.empty()
                : refused("follow-up-stale", scheduled.id());
    }

    private Stream<Refusal> byHand(Fact.FollowUpScheduled scheduled) {
        Optional<FollowUp> owed = apology.followUps().stream()
                .filter(FollowUp::owed)
                .filter(followUp -> followUp.touch().equals(scheduled.touch()))
                .findFirst();
        return owed.isPresent() ? refused("follow-up-owed", owed.get().id()) : date("due", scheduled.due());
    }

    private Stream<Refusal> moved(FollowUp was, Fact.FollowUpMoved moved) {
        // What comes with a promise follows the promise, and that may be for years ahead.
        boolean promised = was.origin().kind() == Origin.Kind.PROMISE;
        return Stream.of(
                        in(was, State.SCHEDULED, State.DUE, State.TASK, State.FAILED),
                        promised ? Stream.<Refusal>empty() : date("to", moved.to()),
                        Limit.NOTE.of("reason", moved.reason()).stream())
                .flatMap(refusals -> refusals);
    }

    /** From a minute ago, since a request takes its time, to two years on. */
    private Stream<Refusal> date(String field, Instant at) {
        boolean sound = at.isAfter(now.minus(1, ChronoUnit.MINUTES)) && at.isBefore(now.plus(FURTHEST));
        return sound
                ? Stream.empty()
                : Stream.of(Refusal.of(
                        field,
                        "follow-up-date",
                        at.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private static Stream<Refusal> created(FollowUp was, Fact.FollowUpTaskCreated created) {
        boolean another = was.taskId().filter(task -> task != created.taskId()).isPresent();
        return another ? refused("follow-up-has-task", was.id(), was.taskKey().orElse("")) : Stream.empty();
    }

    private static Stream<Refusal> in(FollowUp was, State... states) {
        return Set.of(states).contains(was.state())
                ? Stream.empty()
                : refused("follow-up-is", was.id(), was.state().code());
    }

    private Stream<Refusal> live(String id, Function<FollowUp, Stream<Refusal>> rule) {
        Optional<FollowUp> found = apology.followUp(id);
        if (found.isEmpty()) {
            return refused("unknown-follow-up", id);
        }
        return found.get().live()
                ? rule.apply(found.get())
                : refused("follow-up-over", id, found.get().state().code());
    }

    private static Stream<Refusal> refused(String code, String... args) {
        return Stream.of(Refusal.of("followUp", code, args));
    }
}
