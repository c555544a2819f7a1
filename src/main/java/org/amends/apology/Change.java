package org.amends.apology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * One change group of an issue's history: its id, when, by whom (blank: nobody signed in), and what became of the resolution
 * and of the status; empty where the group left it alone.
 */
public record Change(String group, Instant at, String authorKey, Optional<To> resolution, Optional<To> status) {
    /** Jira numbers its change groups upwards. */
    static final Comparator<String> GROUPS_UPWARDS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** By instant; changes of one instant by their groups. */
    public static final Comparator<Change> AS_IT_HAPPENED =
            Comparator.comparing(Change::at).thenComparing(Change::group, GROUPS_UPWARDS);

    /**
     * What something was changed to.
     *
     * @param id of Jira's; blank for a resolution that was cleared
     * @param name as the history has it; blank where the id is
     * @param done whether that is a status of the category Done
     */
    public record To(String id, String name, boolean done) {}

    public Change {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A change of the resolution alone, in a history that knows it by its name. */
    public Change(String group, Instant at, String authorKey, boolean resolvedNow, String resolution) {
        this(
                group,
                at,
                authorKey,
                Optional.of(resolvedNow ? new To(resolution, resolution, false) : new To("", "", false)),
                Optional.empty());
    }
}
