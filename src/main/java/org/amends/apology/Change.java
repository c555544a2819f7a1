package org.amends.apology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One change of the resolution in an issue's history: the change group's id, when, by whom (blank: nobody signed in), whether
 * the issue has a resolution since, and which (blank: none).
 */
public record Change(String group, Instant at, String authorKey, boolean resolvedNow, String resolution) {
    /** Jira numbers its change groups upwards. */
    static final Comparator<String> GROUPS_UPWARDS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** By instant; changes of one instant by their groups. */
    public static final Comparator<Change> AS_IT_HAPPENED =
            Comparator.comparing(Change::at).thenComparing(Change::group, GROUPS_UPWARDS);

    public Change {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
