package org.amends.apology;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.method.Methods;

/** The one writer: asks the rules, appends, and tries again when somebody else was first. */
public final class Apologies {
    private final Journal journal;
    private final Methods methods;
    private final Clock clock;
    private final ZoneId zone;

    public Apologies(Journal journal, Methods methods, Clock clock, ZoneId zone) {
        this.journal = journal;
        this.methods = methods;
        this.clock = clock;
        this.zone = zone;
    }

    /** Records one fact that happens now. */
    public Decision record(long issueId, Actor actor, Fact fact) {
        return record(issueId, List.of(new Entry(actor, clock.instant(), fact, Optional.empty())));
    }

    /** Records several facts, all or none; those whose key stands in the journal already are left out. */
    public Decision record(long issueId, List<Entry> entries) {
        throw new UnsupportedOperationException("" + journal + methods + zone);
    }

    /** The state as it stands in the journal; empty when the issue has none. */
    public Optional<Apology> of(long issueId) {
        throw new UnsupportedOperationException();
    }
}
