package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.promise.Promise;

/**
 * The follow-up that comes with each open promise, on its day (A6): scheduled once, moved when the day changes, and scheduled
 * anew when the day changes after it was over. Whoever moves one by hand moves it until the promise's day changes again.
 */
record PromiseTouches(Apology apology, WorkingCalendar calendar) {

    /** The entries to append; each has a key, so that what is owed twice is recorded once. */
    Stream<Entry> owed() {
        List<Promise> promises = apology.promises();
        return IntStream.range(0, promises.size())
                .filter(at -> promises.get(at).isOpen())
                .boxed()
                .flatMap(at -> owed(promises.get(at), at + 1).stream());
    }

    private Optional<Entry> owed(Promise promise, int number) {
        Origin origin = new Origin(Origin.Kind.PROMISE, promise.id());
        List<FollowUp> before = apology.followUps().stream()
                .filter(followUp -> followUp.origin().equals(origin))
                .toList();
        if (before.isEmpty()) {
            return Optional.of(scheduled(promise, origin, id(number, 1)));
        }
        FollowUp newest = before.get(before.size() - 1);
        if (newest.owed()) {
            return moved(promise, newest);
        }
        return changesAfter(promise, fact -> ends(fact, newest.id())) > 0
                ? Optional.of(scheduled(promise, origin, id(number, before.size() + 1)))
                : Optional.empty();
    }

    /** Short, since the promise's own id may be of any length; a touch of a cadence has no digit in its id. */
    private String id(int number, int round) {
        return apology.issueId() + "-p" + number + (round == 1 ? "" : "-" + round);
    }

    private Entry scheduled(Promise promise, Origin origin, String id) {
        Fact fact = new Fact.FollowUpScheduled(id, Touch.PROMISE, Purpose.PROMISE, due(promise), origin);
        return Entry.byAmends(promise.since(), fact, "follow-up:" + id);
    }

    private Optional<Entry> moved(Promise promise, FollowUp followUp) {
        int changes = changesAfter(promise, fact -> begins(fact, followUp.id()));
        String key = "follow-up-moved:" + followUp.id() + ":" + changes;
        Fact fact = new Fact.FollowUpMoved(
                followUp.id(), due(promise), promise.reason().orElse(""));
        return Optional.of(Entry.byAmends(promise.since(), fact, key)).filter(entry -> changes > 0 && !isKnown(key));
    }

    /** When work begins on the day, or on the last working day before it; never before it was promised. */
    private Instant due(Promise promise) {
        Instant morning = calendar.morningBy(promise.by());
        return calendar.open(promise.since().isAfter(morning) ? promise.since() : morning);
    }

    private int changesAfter(Promise promise, Predicate<Fact> mark) {
        List<Fact> facts =
                apology.history().stream().map(line -> line.entry().fact()).toList();
        int from = IntStream.range(0, facts.size())
                .filter(at -> mark.test(facts.get(at)))
                .reduce((earlier, later) -> later)
                .orElse(facts.size());
        return (int) facts.stream()
                .skip(from)
                .filter(fact -> fact instanceof Fact.PromiseChanged changed
                        && changed.id().equals(promise.id()))
                .count();
    }

    private static boolean begins(Fact fact, String id) {
        return fact instanceof Fact.FollowUpScheduled scheduled
                && scheduled.id().equals(id);
    }

    private static boolean ends(Fact fact, String id) {
        return fact instanceof Fact.FollowUpDone done && done.id().equals(id)
                || fact instanceof Fact.FollowUpNotRecorded over && over.id().equals(id)
                || fact instanceof Fact.FollowUpCancelled cancelled
                        && cancelled.id().equals(id);
    }

    private boolean isKnown(String key) {
        return apology.history().stream()
                .map(Line::entry)
                .anyMatch(entry -> entry.key().filter(key::equals).isPresent());
    }
}
