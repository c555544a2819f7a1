package org.amends.apology;

import java.util.List;
import java.util.stream.Stream;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Line;

/**
 * The facts that a journal still owes its issue's change history: resolved, reopened, and the follow-ups that are scheduled or
 * cancelled on account of it. Each has the instant of its change and a key from its change group, so that an event and a reconcile cannot double.
 */
public final class CatchUp {
    private final Cadence cadence;
    private final WorkingCalendar calendar;
    private final ResolvedWhen when;

    /** {@code when} tells what the project counts as resolved. */
    public CatchUp(Cadence cadence, WorkingCalendar calendar, ResolvedWhen when) {
        this.cadence = cadence;
        this.calendar = calendar;
        this.when = when;
    }

    /** What to append, given the changes in the history; empty when nothing is owed. */
    public List<Entry> owed(Apology apology, List<Change> changes) {
        List<Entry> recorded = apology.history().stream().map(Line::entry).toList();
        List<Entry> turns = new Turnings(when).owed(apology, recorded, changes);
        Resolutions all =
                Resolutions.of(Stream.concat(recorded.stream(), turns.stream()).toList());
        return Stream.concat(
                        turns.stream(),
                        new Schedule(apology, all, MethodCadence.of(cadence, apology.method()), calendar).owed())
                .toList();
    }
}
