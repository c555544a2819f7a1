package org.amends.apology.reparation;

import java.util.List;
import org.amends.apology.method.StepId;

/** Whether goodwill that has a value may be given, and the required steps before it that are open. */
public record Gate(boolean open, List<StepId> missing) {
    public Gate {
        missing = List.copyOf(missing);
    }

    public static Gate of(List<StepId> missing) {
        return new Gate(missing.isEmpty(), missing);
    }
}
