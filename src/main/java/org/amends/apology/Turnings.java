package org.amends.apology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;

/**
 * What turned the issue from open to resolved, or back, and is not in the journal: another resolution on a resolved issue is
 * no news.
 *
 * <p>Where a project changed what it counts as resolved, what had happened until then stays as it was recorded: nothing that
 * was promised is cancelled or promised again on account of that. Only how the issue stood at that moment is taken over, with
 * the change that made it so.
 */
final class Turnings {
    private final ResolvedWhen when;

    Turnings(ResolvedWhen when) {
        this.when = when;
    }

    List<Entry> owed(Apology apology, List<Entry> recorded, List<Change> changes) {
        List<Entry> all = new ArrayList<>(recorded);
        judged(apology, Resolutions.of(recorded), changes)
                .forEach(change -> turning(change, Resolutions.of(all)).ifPresent(all::add));
        return List.copyOf(all.subList(recorded.size(), all.size()));
    }

    private Stream<Change> judged(Apology apology, Resolutions recorded, List<Change> changes) {
        List<Change> telling = changes.stream()
                .filter(change -> when.after(change).isPresent())
                .sorted(Change.AS_IT_HAPPENED)
                .toList();
        if (!apology.startedAt().isBefore(when.since())) {
            return telling.stream();
        }
        List<Change> earlier = telling.stream().filter(this::isEarlier).toList();
        return Stream.concat(
                last(earlier).filter(recorded::isNewer).stream(),
                telling.stream().filter(change -> !isEarlier(change)));
    }

    private boolean isEarlier(Change change) {
        return change.at().isBefore(when.since());
    }

    /** The last that made a difference. */
    private Optional<Change> last(List<Change> changes) {
        Optional<Change> last = Optional.empty();
        boolean resolved = false;
        for (Change change : changes) {
            if (counts(change) != resolved) {
                resolved = !resolved;
                last = Optional.of(change);
            }
        }
        return last;
    }

    private Optional<Entry> turning(Change change, Resolutions so) {
        boolean isNews = !so.knows(change.group()) && so.resolvedBefore(change) != counts(change);
        return isNews ? Optional.of(turn(change, counts(change))) : Optional.empty();
    }

    private boolean counts(Change change) {
        return when.after(change).orElse(false);
    }

    private Entry turn(Change change, boolean resolved) {
        Fact fact =
                resolved ? new Fact.Resolved(change.group(), when.words(change)) : new Fact.Reopened(change.group());
        Actor actor = change.authorKey().isBlank() ? new Actor.Amends() : new Actor.Person(change.authorKey());
        return new Entry(actor, change.at(), fact, Optional.of("change:" + change.group()));
    }
}
