package org.amends.jira.store;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What starts an apology by itself, besides the creation of a ticket of a chosen type; nothing does as it ships.
 *
 * @param rating the customer rated so many stars or fewer, from one to five
 * @param labels the ticket was given one of these labels
 * @param slas it breached one of these SLAs, by the ids of their fields
 * @param since what happened before starts nothing; nor does a breach of a ticket that is older
 */
public record Starts(OptionalInt rating, Set<String> labels, Set<String> slas, Instant since) {
    /** By hand only. */
    public static final Starts NOTHING = new Starts(OptionalInt.empty(), Set.of(), Set.of(), Instant.EPOCH);

    /** A copy that nobody changes. */
    public Starts {
        labels = Set.copyOf(labels);
        slas = Set.copyOf(slas);
    }

    /** Whether something starts one of which no event need tell. */
    public boolean isQuiet() {
        return rating.isPresent() || !slas.isEmpty();
    }

    /** Whether the same starts one. */
    boolean isLike(Starts other) {
        return rating.equals(other.rating) && labels.equals(other.labels) && slas.equals(other.slas);
    }

    /** The same from then on. */
    Starts since(Instant instant) {
        return new Starts(rating, labels, slas, instant);
    }
}
