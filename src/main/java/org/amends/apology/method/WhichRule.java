package org.amends.apology.method;

import java.util.List;

/** Where all of these hold, an apology follows this method; where there are none, always. */
public record WhichRule(String method, List<WhichCondition> when) {
    public WhichRule {
        when = List.copyOf(when);
    }

    /** Whether it asks for this. */
    public boolean asks(Aspect aspect) {
        return when.stream().anyMatch(condition -> condition.aspect() == aspect);
    }
}
