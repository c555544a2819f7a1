package org.amends.apology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;

/**
 * When the issue was resolved and when it was not, told in the order in which it happened, whatever the order in which it was
 * recorded. Changes of one instant follow their change groups, which Jira numbers upwards. Immutable.
 */
final class Resolutions {
    private static final Comparator<Turn> AS_IT_HAPPENED =
            Comparator.comparing(Turn::at).thenComparing(Turn::group, Change.GROUPS_UPWARDS);

    private final List<Turn> turns;

    private Resolutions(List<Turn> turns) {
        this.turns = turns;
    }

    /** Reads resolved and reopened from the entries; a change group counts once. */
    static Resolutions of(Collection<Entry> entries) {
        Set<String> groups = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        for (Entry entry : entries) {
            turn(entry).filter(turn -> groups.add(turn.group())).ifPresent(turns::add);
        }
        turns.sort(AS_IT_HAPPENED);
        return new Resolutions(List.copyOf(turns));
    }

    /** The resolution that holds now; resolving what is resolved changes nothing. */
    Optional<Resolution> current() {
        return after(turns);
    }

    /** Whether the issue was resolved at that instant; at the instant of resolving it was, at that of reopening not. */
    boolean resolvedAt(Instant instant) {
        return after(turns.stream().filter(turn -> !turn.at().isAfter(instant)).toList())
                .isPresent();
    }

    /** Whether the issue was resolved until this change happened. */
    boolean resolvedBefore(Change change) {
        return after(turns.stream().filter(turn -> isOlder(turn, change)).toList())
                .isPresent();
    }

    /** Whether this change happened after all that is told of here. */
    boolean isNewer(Change change) {
        return turns.stream().allMatch(turn -> isOlder(turn, change));
    }

    private static boolean isOlder(Turn turn, Change than) {
        Turn other = new Turn(than.at(), than.group(), Optional.empty());
        return AS_IT_HAPPENED.compare(turn, other) < 0;
    }

    /** When what this change group resolved was reopened; empty while it holds. */
    Optional<Instant> reopenedAfter(String group) {
        return turns.stream()
                .dropWhile(turn -> !turn.group().equals(group))
                .filter(turn -> turn.resolution().isEmpty())
                .map(Turn::at)
                .findFirst();
    }

    /** That the issue was reopened: when, and by which change group. */
    record Reopening(Instant at, String changeGroup) {}

    /** The last reopening. */
    Optional<Reopening> lastReopened() {
        return turns.stream()
                .filter(turn -> turn.resolution().isEmpty())
                .map(turn -> new Reopening(turn.at(), turn.group()))
                .reduce((earlier, later) -> later);
    }

    /** Whether this change group is told of here. */
    boolean knows(String group) {
        return turns.stream().anyMatch(turn -> turn.group().equals(group));
    }

    private static Optional<Resolution> after(List<Turn> turns) {
        Optional<Resolution> held = Optional.empty();
        for (Turn turn : turns) {
            held = turn.resolution().isEmpty() || held.isEmpty() ? turn.resolution() : held;
        }
        return held;
    }

    private static Optional<Turn> turn(Entry entry) {
        if (entry.fact() instanceof Fact.Resolved fact) {
            Resolution resolution = new Resolution(entry.at(), fact.resolution(), entry.actor(), fact.changeGroup());
            return Optional.of(new Turn(entry.at(), fact.changeGroup(), Optional.of(resolution)));
        }
        if (entry.fact() instanceof Fact.Reopened fact) {
            return Optional.of(new Turn(entry.at(), fact.changeGroup(), Optional.empty()));
        }
        return Optional.empty();
    }

    /** One turn: resolved, or (empty) not any more. */
    private record Turn(Instant at, String group, Optional<Resolution> resolution) {}
}
