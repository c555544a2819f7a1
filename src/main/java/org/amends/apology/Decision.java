package org.amends.apology;

import java.util.List;

/** What became of a wish to record something. */
public sealed interface Decision {
    /** Recorded, or already there; {@code now} is the state after it. */
    record Accepted(Apology now) implements Decision {}

    /** Nothing was recorded, for these reasons. */
    record Refused(List<Refusal> refusals) implements Decision {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
