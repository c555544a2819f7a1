package org.amends.apology.reparation;

import org.amends.apology.word.Coded;

/** What is owed, or a gesture. */
public enum ReparationKind implements Coded {
    RESTITUTION,
    GOODWILL
}
