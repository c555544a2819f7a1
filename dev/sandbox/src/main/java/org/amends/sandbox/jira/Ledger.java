package org.amends.sandbox.jira;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** The calls that found no behaviour in the sandbox. A test that leaves it other than empty has failed. */
public final class Ledger {
    private final ConcurrentSkipListSet<String> entries = new ConcurrentSkipListSet<>();

    /** Writes the hole down and returns it, for the caller to throw. */
    public NotInSandbox missing(NotInSandbox hole) {
        entries.add(hole.getMessage());
        return hole;
    }

    /** Each missing method once, sorted; empty when everything that was called is there. */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
