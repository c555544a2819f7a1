package org.amends.apology.followup;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.amends.apology.Apology;
import org.amends.apology.journal.Entry;

/**
 * The facts that a journal still owes its issue's change history: resolved, reopened, follow-up scheduled or cancelled. Each
 * has the instant of its change and a key from its change group, so that an event and a reconcile cannot double.
 */
public final class CatchUp {
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
        throw new UnsupportedOperationException();
    }

    /** What to append, given all changes of the resolution in the history; empty when nothing is owed. */
    public List<Entry> owed(Apology apology, List<Change> changes) {
        throw new UnsupportedOperationException(touch.name() + zone + counts + Set.of());
    }
}
