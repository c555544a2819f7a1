package org.amends.jira.store;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.amends.apology.followup.Cadence;
import org.springframework.stereotype.Component;

/**
 * How far back the touches of a project reach. What happened before Amends was last switched on there, or before a version first ran
 * that knows the touch, leads to no follow-up: else all the tickets that fell silent long ago would be asked about in the same hour.
 * The touch of the week reaches back: who was told of a solution while Amends was off is asked late rather than never (A5).
 */
@Component
public final class Reach {

    private final Settings settings;
    private final Clock clock;

    /** By the project's settings. */
    public Reach(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** This version runs; the moment in which it first did is kept. */
    public void begins() {
        if (settings.firstRan().isEmpty()) {
            settings.firstRan(clock.instant());
        }
    }

    /** The same touches, none of which reaches back further than it may in this project. */
    public Cadence bounded(long projectId, Cadence cadence) {
        Instant on = settings.switchedOn(projectId).map(ProjectSettings::since).orElse(Instant.EPOCH);
        Instant ran = settings.firstRan().orElse(Instant.EPOCH);
        return new Cadence(cadence.touches().stream()
                .map(touch -> touch.isOldest() ? touch : touch.since(latest(touch.since(), on, ran)))
                .toList());
    }

    private static Instant latest(Instant... instants) {
        return Stream.of(instants).max(Instant::compareTo).orElseThrow();
    }
}
