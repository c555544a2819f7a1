package org.amends.apology.reparation;

import java.util.List;
import org.amends.apology.method.StepId;

/** That goodwill was given although these steps were open, and why. */
public record TooEarly(List<StepId> missing, String reason) {
    public TooEarly {
        missing = List.copyOf(missing);
    }
}
