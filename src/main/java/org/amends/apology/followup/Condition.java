package org.amends.apology.followup;

import org.amends.apology.word.Coded;

/** What is asked when a touch falls due: whether it is wanted at all. */
public enum Condition implements Coded {
    ALWAYS,
    /** Unresolved, and nothing was said to the customer for as long as the touch's offset. */
    SILENT,
    /** The customer is still invited in. */
    INVITED,
    /** There is something new to tell: falls due early when the known problem is released, and once for each customer (R17). */
    NEWS
}
