package org.amends.jira.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.amends.apology.word.Actor;

/**
 * What a transition wants scheduled, as long as it is not known whether it was committed.
 *
 * @param touch the id of a touch
 * @param days after how many days; empty: as the touch says
 * @param at when the transition ran
 * @param trace by what it is seen that it was committed
 */
record Wanted(long issueId, Actor actor, String touch, OptionalInt days, Instant at, Trace trace) {
    /** What a committed transition leaves. */
    sealed interface Trace {}

    /** The issue itself, which it created. */
    record Created() implements Trace {}

    /** A change of the status to this one, by this person (empty: nobody signed in). */
    record Moved(String statusId, Optional<String> userKey) implements Trace {}

    /** A newer date of the issue's last change: it leads back to the status that it came from. */
    record Stayed() implements Trace {}
}
