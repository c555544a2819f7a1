package org.amends.apology.method;

import org.amends.apology.word.Coded;

/** What a rule may ask of a ticket, the cheap to find out first. */
public enum Aspect implements Coded {
    PROJECT,
    ISSUE_TYPE,
    PRIORITY,
    LABEL,
    /** The same customer was owed an apology not long ago. */
    SECOND_FAILURE,
    REQUEST_TYPE,
    ORGANISATION,
    JQL;

    /** Whether it is held against values; a second failure is one or is none. */
    public boolean hasValues() {
        return this != SECOND_FAILURE;
    }
}
