package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.apology.word.Coded;

/**
 * What a project counts as resolved: that a resolution is set, all but those named; or that the status is of the category Done;
 * or that it is one of those named.
 *
 * @param names ids or names of Jira's; a name in any case of its letters
 * @param since from when on it is so: what had happened until then was judged as it was to be judged then
 */
public record ResolvedWhen(By by, List<String> names, Instant since) {
    private static final List<String> NOT_COUNTING = List.of("Duplicate", "Declined", "Won't Do", "Cannot Reproduce");

    /** By what it is seen. */
    public enum By implements Coded {
        /** {@code names} do not count. */
        RESOLUTION,
        /** {@code names} are of no account. */
        CATEGORY,
        /** {@code names} count. */
        STATUSES
    }

    public ResolvedWhen {
        names = List.copyOf(names);
    }

    /** Any resolution but Duplicate, Declined, Won't Do and Cannot Reproduce, as ever. */
    public static ResolvedWhen shipped() {
        return new ResolvedWhen(By.RESOLUTION, NOT_COUNTING, Instant.EPOCH);
    }

    /** The same, from another moment on. */
    public ResolvedWhen since(Instant moment) {
        return new ResolvedWhen(by, names, moment);
    }

    /** Whether both tell the same of any issue, whenever they were chosen. */
    public boolean isLike(ResolvedWhen other) {
        return by == other.by && names.equals(other.names);
    }

    /** Whether the issue is resolved since this change; empty where the change has nothing to say about that. */
    public Optional<Boolean> after(Change change) {
        return to(change).map(this::counts);
    }

    /** What it was resolved as, or is not any more: the name of the resolution or of the status. */
    public String words(Change change) {
        return to(change).map(Change.To::name).orElse("");
    }

    /** Whether the issue is resolved by what it now has; a resolution that is cleared has blank words. */
    public boolean counts(Change.To value) {
        return switch (by) {
            case RESOLUTION -> !value.id().isBlank() && !names(value);
            case CATEGORY -> value.done();
            case STATUSES -> names(value);
        };
    }

    private Optional<Change.To> to(Change change) {
        return by == By.RESOLUTION ? change.resolution() : change.status();
    }

    private boolean names(Change.To value) {
        Predicate<String> isIt = name -> name.equals(value.id()) || plain(name).equals(plain(value.name()));
        return names.stream().anyMatch(isIt);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
