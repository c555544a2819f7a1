package org.amends.apology.may;

import java.util.List;
import org.amends.apology.reparation.Money;

/** A right for some; {@code upTo} is the most that they may give of each currency, and without any they may give as much as they will. */
public record Grant(Grantee to, List<Money> upTo) {
    public Grant {
        upTo = List.copyOf(upTo);
    }

    /** Without a limit. */
    public Grant(Grantee to) {
        this(to, List.of());
    }
}
