package org.amends.apology.reparation;

import org.amends.apology.word.Coded;

/** What the gate holds back until the steps before it are done: an admin may choose, project by project. */
public enum GateHolds implements Coded {
    /** Goodwill that has a value: as it ships. */
    GOODWILL,
    /** Everything that has a value, what is owed among it (A10 to the letter). */
    VALUED,
    /** Nothing. */
    OFF;

    /** Whether it holds back such a reparation while a step is missing. */
    public boolean holds(Details details) {
        return switch (this) {
            case GOODWILL -> details.valuedGoodwill();
            case VALUED -> details.form().valued();
            case OFF -> false;
        };
    }
}
