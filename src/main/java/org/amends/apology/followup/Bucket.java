package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/** Where in somebody's list of work a follow-up stands that is still owed. */
public enum Bucket implements Coded {
    /** Its day is over, or it fell due and nothing was made of it. */
    OVERDUE,
    TODAY,
    /** After today, before the next week begins. */
    WEEK,
    LATER,
    /** Tried as often as it may be. */
    FAILED
}
