package org.amends.apology;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.word.Actor;

/**
 * The facts that a journal still owes its issue's change history: resolved, reopened, follow-up scheduled or cancelled. Each
 * has the instant of its change and a key from its change group, so that an event and a reconcile cannot double.
 */
public final class CatchUp {
    private static final Set<String> NOT_COUNTING = Set.of("duplicate", "declined", "won't do", "cannot reproduce");
    private static final String NOT_NEEDED = "not-needed";

    private final Touch touch;
    private final ZoneId zone;
    private final Predicate<String> counts;

    /** {@code counts} tells which resolutions count as resolved; see {@link #countsByDefault}. */
    public CatchUp(Touch touch, ZoneId zone, Predicate<String> counts) {
        this.touch = touch;
        this.zone = zone;
        this.counts = counts;
    }

    /** All but Duplicate, Declined, Won't Do and Cannot Reproduce, whatever their case. */
    public static boolean countsByDefault(String resolution) {
        String plain = resolution.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return !NOT_COUNTING.contains(plain);
    }

    /** What to append, given all changes of the resolution in the issue's history; empty when nothing is owed. */
    public List<Entry> owed(Apology apology, List<Change> changes) {
        List<Entry> recorded = apology.history().stream().map(Line::entry).toList();
        List<Entry> turns = turns(changes, Resolutions.of(recorded));
        Resolutions all =
                Resolutions.of(Stream.concat(recorded.stream(), turns.stream()).toList());
        return Stream.of(turns.stream(), cancelled(apology, all), scheduled(apology, all))
                .flatMap(entries -> entries)
                .toList();
    }

    /** Only what turns the issue from open to resolved, or back: another resolution on a resolved issue is no news. */
    private List<Entry> turns(List<Change> changes, Resolutions recorded) {
        List<Entry> turns = new ArrayList<>();
        boolean resolved = false;
        for (Change change : changes.stream().sorted(Change.AS_IT_HAPPENED).toList()) {
            boolean now = change.resolvedNow() && counts.test(change.resolution());
            if (now != resolved && !recorded.knows(change.group())) {
                turns.add(turn(change, now));
            }
            resolved = now;
        }
        return turns;
    }

    private static Entry turn(Change change, boolean resolved) {
        Fact fact =
                resolved ? new Fact.Resolved(change.group(), change.resolution()) : new Fact.Reopened(change.group());
        Actor actor = change.authorKey().isBlank() ? new Actor.Amends() : new Actor.Person(change.authorKey());
        return new Entry(actor, change.at(), fact, Optional.of("change:" + change.group()));
    }

    /** What waits for its day is cancelled when its resolution does not hold any more, or nobody needs to ask. */
    private Stream<Entry> cancelled(Apology apology, Resolutions all) {
        Optional<String> holding = all.current().map(Resolution::changeGroup);
        return apology.followUps().stream().filter(CatchUp::waiting).flatMap(followUp -> {
            boolean holds = holding.filter(followUp.changeGroup()::equals).isPresent();
            if (holds && waiver(apology).isEmpty()) {
                return Stream.empty();
            }
            Instant at = holds
                    ? waivedAt(apology)
                    : all.reopenedAfter(followUp.changeGroup()).orElse(last(apology));
            Fact fact = new Fact.FollowUpCancelled(followUp.id(), holds ? NOT_NEEDED : "reopened");
            return Stream.of(ours(at, fact, "follow-up-cancelled:" + followUp.id()));
        });
    }

    /** One for the resolution that holds, unless there is one already. */
    private Stream<Entry> scheduled(Apology apology, Resolutions all) {
        return all.current()
                .filter(resolution -> waiver(apology).isEmpty())
                .map(resolution -> scheduled(apology, resolution))
                .orElseGet(Stream::empty);
    }

    private Stream<Entry> scheduled(Apology apology, Resolution resolution) {
        List<FollowUp> before = apology.followUps().stream()
                .filter(followUp -> followUp.changeGroup().equals(resolution.changeGroup()))
                .toList();
        return before.stream().allMatch(CatchUp::notNeeded)
                ? Stream.of(scheduled(apology, resolution, before.size()))
                : Stream.empty();
    }

    /** One that was not needed and is needed after all is another one, with an id of its own. */
    private Entry scheduled(Apology apology, Resolution resolution, int before) {
        String first = apology.issueId() + "-" + resolution.changeGroup();
        String id = before == 0 ? first : first + "-" + (before + 1);
        Instant due = touch.dueAfter(resolution.at(), zone);
        Fact fact = new Fact.FollowUpScheduled(id, due, resolution.changeGroup());
        return ours(before == 0 ? resolution.at() : last(apology), fact, "follow-up:" + id);
    }

    private static boolean notNeeded(FollowUp followUp) {
        return followUp.state() == FollowUp.State.CANCELLED
                && followUp.because().filter(NOT_NEEDED::equals).isPresent();
    }

    private static boolean waiting(FollowUp followUp) {
        return followUp.state() == FollowUp.State.SCHEDULED || followUp.state() == FollowUp.State.FAILED;
    }

    private static Optional<StepState> waiver(Apology apology) {
        return apology.steps().stream()
                .filter(state -> state.step().evidence() == EvidenceKind.OUTCOME)
                .filter(state -> state.status() == StepState.Status.WAIVED)
                .findFirst();
    }

    private static Instant waivedAt(Apology apology) {
        return waiver(apology).flatMap(StepState::at).orElse(last(apology));
    }

    private static Instant last(Apology apology) {
        return apology.history().get(apology.history().size() - 1).entry().at();
    }

    private static Entry ours(Instant at, Fact fact, String key) {
        return new Entry(new Actor.Amends(), at, fact, Optional.of(key));
    }
}
