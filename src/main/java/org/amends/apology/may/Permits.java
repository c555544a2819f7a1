package org.amends.apology.may;

import org.amends.apology.word.Actor;

/** What everybody may do everywhere. */
@FunctionalInterface
public interface Permits {
    /** What somebody may do at an issue. */
    Permit of(long issueId, Actor actor);
}
