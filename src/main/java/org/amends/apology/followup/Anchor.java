package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/** What a touch counts from. */
public enum Anchor implements Coded {
    /** The resolution that holds. */
    RESOLUTION,
    /** Taking responsibility, or the last reopening after it, while the issue is unresolved. */
    OWN_IT,
    /** Inviting the customer in (A8). */
    INVITATION
}
