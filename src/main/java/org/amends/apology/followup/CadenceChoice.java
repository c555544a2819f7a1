package org.amends.apology.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.word.Coded;

/** The cadences to begin with: what ships, and what ships with one more of its touches. */
public enum CadenceChoice implements Coded {
    /** As it ships: a week after the solution. */
    WEEK(),
    /** Two days after the solution as well: does it hold? */
    TWO_DAYS("check"),
    /** After fifteen days as well: what we changed. */
    CHANGES("what-we-changed");

    private final Set<String> more;

    CadenceChoice(String... more) {
        this.more = Set.of(more);
    }

    /** The touches; one that does not ship switched on holds from that moment. */
    public Cadence cadence(Instant now) {
        return new Cadence(Cadence.shipped().touches().stream()
                .map(touch -> more.contains(touch.id()) ? touch.switchedOn(now) : touch)
                .toList());
    }

    /** The one that asks the same, whenever it was chosen; empty when an admin arranged something else. */
    public static Optional<CadenceChoice> of(Cadence cadence) {
        List<Touch> asked = timeless(cadence);
        return Stream.of(values())
                .filter(choice -> timeless(choice.cadence(Instant.EPOCH)).equals(asked))
                .findFirst();
    }

    private static List<Touch> timeless(Cadence cadence) {
        return cadence.touches().stream()
                .map(touch -> touch.since(Instant.EPOCH))
                .toList();
    }
}
