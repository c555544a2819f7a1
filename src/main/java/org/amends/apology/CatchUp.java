package org.amends.apology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.word.Actor;

/**
 * The facts that a journal still owes its issue's change history: resolved, reopened, and the follow-ups that are scheduled or
 * cancelled on account of it. Each has the instant of its change and a key from its change group, so that an event and a reconcile cannot double.
 */
public final class CatchUp {
    private static final Set<String> NOT_COUNTING = Set.of("duplicate", "declined", "won't do", "cannot reproduce");

    private final Cadence cadence;
    private final WorkingCalendar calendar;
    private final Predicate<String> counts;

    /** {@code counts} tells which resolutions count as resolved; see {@link #countsByDefault}. */
    public CatchUp(Cadence cadence, WorkingCalendar calendar, Predicate<String> counts) {
        this.cadence = cadence;
        this.calendar = calendar;
        this.counts = counts;
    }

    /** All but Duplicate, Declined, Won't Do and Cannot Reproduce, whatever their case. */
    public static boolean countsByDefault(String resolution) {
        String plain = resolution.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return !NOT_COUNTING.contains(plain);
    }

    /** What to append, given all changes of the resolution in the history; empty when nothing is owed. */
    public List<Entry> owed(Apology apology, List<Change> changes) {
        List<Entry> recorded = apology.history().stream().map(Line::entry).toList();
        List<Entry> turns = turns(changes, Resolutions.of(recorded));
        Resolutions all =
                Resolutions.of(Stream.concat(recorded.stream(), turns.stream()).toList());
        return Stream.concat(turns.stream(), new Schedule(apology, all, cadence, calendar).owed())
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
}
