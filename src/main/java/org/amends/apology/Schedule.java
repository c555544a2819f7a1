package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.calendar.Offset;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Anchor;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Repeat;
import org.amends.apology.followup.Touch;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;

/**
 * Which follow-ups an apology owes by its cadence, and which of those that wait nobody needs any more. Each is keyed by what it
 * comes from, so asking twice owes nothing twice. What an admin changes in the cadence moves nothing that was promised.
 */
final class Schedule {
    private final Apology apology;
    private final Resolutions resolutions;
    private final Cadence cadence;
    private final WorkingCalendar calendar;
    private final Endings endings;

    Schedule(Apology apology, Resolutions resolutions, Cadence cadence, WorkingCalendar calendar) {
        this.apology = apology;
        this.resolutions = resolutions;
        this.cadence = cadence;
        this.calendar = calendar;
        this.endings = new Endings(apology, resolutions);
    }

    /** The entries to append; what is cancelled comes first. */
    Stream<Entry> owed() {
        Stream<Entry> touches = apology.coveredBy().isPresent() ? Stream.empty() : byCadence();
        return Stream.of(endings.cancelled(), touches, new PromiseTouches(apology, calendar).owed())
                .flatMap(entries -> entries);
    }

    private Stream<Entry> byCadence() {
        return Stream.of(
                        cadence.from(Anchor.RESOLUTION).flatMap(this::afterResolution),
                        cadence.from(Anchor.OWN_IT).flatMap(this::whileUnresolved),
                        cadence.from(Anchor.INVITATION).flatMap(this::afterInvitation),
                        apology.followUps().stream().flatMap(this::afterAnother))
                .flatMap(entries -> entries);
    }

    private Stream<Entry> afterResolution(Touch touch) {
        return resolutions.current().stream()
                .filter(resolution ->
                        touch.purpose() != Purpose.ASK || endings.waiver().isEmpty())
                .flatMap(resolution -> Stream.concat(
                                Stream.of(Optional.<Whom>empty()),
                                apology.besides().map(Optional::of))
                        .flatMap(whom ->
                                first(touch, Origin.resolution(resolution.changeGroup()), resolution.at(), whom)));
    }

    private Stream<Entry> whileUnresolved(Touch touch) {
        if (resolutions.current().isPresent()) {
            return Stream.empty();
        }
        Optional<Resolutions.Reopening> reopened = resolutions.lastReopened();
        return endings.owned().flatMap(StepState::at).stream().flatMap(at -> {
            Instant since =
                    reopened.map(Resolutions.Reopening::at).filter(at::isBefore).orElse(at);
            Origin origin = new Origin(
                    Origin.Kind.OWN_IT,
                    reopened.map(Resolutions.Reopening::changeGroup).orElse(""));
            return first(touch, origin, since);
        });
    }

    private Stream<Entry> afterInvitation(Touch touch) {
        return apology.invited().flatMap(StepState::at).stream()
                .flatMap(at -> first(touch, new Origin(Origin.Kind.INVITATION, ""), at));
    }

    /** The first of a touch from there, unless there is one; one that was not needed and is needed after all is another one. */
    private Stream<Entry> first(Touch touch, Origin origin, Instant anchor) {
        return first(touch, origin, anchor, Optional.empty());
    }

    private Stream<Entry> first(Touch touch, Origin origin, Instant anchor, Optional<Whom> whom) {
        List<FollowUp> before = apology.followUps().stream()
                .filter(followUp -> followUp.touch().equals(touch.id()))
                .filter(followUp -> followUp.origin().equals(origin))
                .filter(followUp -> apology.whom(followUp).map(Whom::customer).equals(whom.map(Whom::customer)))
                .toList();
        if (reachesBack(touch, anchor) || !before.stream().allMatch(endings::makesRoom)) {
            return Stream.empty();
        }
        String id = numbered(id(touch, origin) + besides(whom), before.size());
        Instant at = before.isEmpty() ? anchor : apology.lastAt();
        return Stream.of(scheduled(id, touch, calendar.after(anchor, touch.offset()), origin, at, whom));
    }

    private static String besides(Optional<Whom> whom) {
        return whom.map(about -> "-c" + about.issueId()).orElse("");
    }

    /** Whoever starts an apology afterwards wants the ticket followed up, however long ago it was resolved. */
    private boolean reachesBack(Touch touch, Instant anchor) {
        return anchor.isBefore(touch.since()) && apology.startedAt().isBefore(touch.since());
    }

    /** The touch of the week came first, and keeps the ids that it had when it was the only one. */
    private String id(Touch touch, Origin origin) {
        String from = apology.issueId() + "-" + (origin.ref().isEmpty() ? "0" : origin.ref());
        boolean oldest = touch.id().equals(Touch.WEEK) && origin.kind() == Origin.Kind.RESOLUTION;
        return oldest ? from : from + "-" + touch.id();
    }

    private static String numbered(String id, int before) {
        return before == 0 ? id : id + "-" + (before + 1);
    }

    /** What one that is over leads to: the next of its touch, or another try because nobody answered. */
    private Stream<Entry> afterAnother(FollowUp over) {
        Optional<Instant> ended = over.doneAt().filter(at -> over.state() != FollowUp.State.CANCELLED);
        Optional<Touch> touch = cadence.touch(over.touch());
        if (ended.isEmpty() || endings.isOver(over) || followed(over)) {
            return Stream.empty();
        }
        if (unanswered(over)) {
            Offset offset = touch.map(Touch::offset).orElse(Offset.days(7));
            return Stream.of(after(over, Origin.Kind.NO_ANSWER, calendar.after(ended.get(), offset), ended.get()));
        }
        return touch.filter(Touch::on).flatMap(Touch::repeat).stream()
                .filter(repeat -> round(over) < repeat.most())
                .map(repeat -> after(over, Origin.Kind.REPEAT, next(over, ended.get(), repeat), ended.get()));
    }

    private boolean followed(FollowUp over) {
        return apology.followUps().stream()
                .anyMatch(followUp ->
                        followUp.origin().follows() && followUp.origin().ref().equals(over.id()));
    }

    /** Nobody answered, for the first time: asked once more, and then it stops. */
    private boolean unanswered(FollowUp over) {
        return over.purpose() == Purpose.ASK
                && over.origin().kind() != Origin.Kind.NO_ANSWER
                && over.outcome()
                        .map(Outcome::they)
                        .filter(they -> they == Outcome.They.NO_ANSWER)
                        .isPresent();
    }

    /** From when the last one was due, so that they keep their day; from its end where that is over already. */
    private Instant next(FollowUp over, Instant ended, Repeat repeat) {
        Instant due = calendar.after(over.due(), repeat.every());
        return due.isAfter(ended) ? due : calendar.after(ended, repeat.every());
    }

    /** How many of its touch there were up to this one, from 1. */
    private int round(FollowUp followUp) {
        int round = 1;
        Optional<FollowUp> at = Optional.of(followUp);
        while (at.filter(one -> one.origin().kind() == Origin.Kind.REPEAT).isPresent()) {
            at = apology.followUp(at.get().origin().ref());
            round++;
        }
        return round;
    }

    private Entry after(FollowUp over, Origin.Kind kind, Instant due, Instant at) {
        long before = apology.followUps().stream()
                .filter(followUp -> followUp.touch().equals(over.touch()))
                .count();
        Optional<Whom> whom = apology.whom(over);
        String id = apology.issueId() + "-" + over.touch() + "-" + (before + 1) + besides(whom);
        Origin origin = new Origin(kind, over.id());
        Fact fact = new Fact.FollowUpScheduled(id, over.touch(), over.purpose(), due, origin, whom);
        return Entry.byAmends(at, fact, "follow-up:" + kind.code() + ":" + over.id());
    }

    private static Entry scheduled(
            String id, Touch touch, Instant due, Origin origin, Instant at, Optional<Whom> whom) {
        Fact fact = new Fact.FollowUpScheduled(id, touch.id(), touch.purpose(), due, origin, whom);
        return Entry.byAmends(at, fact, "follow-up:" + id);
    }
}
