package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;

/**
 * Looks again at the comments that prove something: evidence that is deleted, made internal or restricted opens its step
 * again; edited evidence keeps it and is said to be edited since. Each finding has a key, so finding it twice records it once.
 */
public final class Recheck {
    private Recheck() {}

    /** The comments to read. */
    public static Set<Long> comments(Apology apology) {
        return apology.steps().stream()
                .flatMap(state -> comment(state).stream())
                .map(Evidence.Comment::commentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What to record, given each comment as it stands now (empty: deleted). Empty when nothing changed. */
    public static List<Entry> owed(Apology apology, LongFunction<Optional<CommentSeen>> comments, Instant now) {
        return apology.steps().stream()
                .flatMap(state -> comment(state).stream()
                        .flatMap(proof -> found(state, comments.apply(proof.commentId()))
                                .map(fact -> entry(now, state, proof, fact))))
                .toList();
    }

    private static Stream<Fact> found(StepState state, Optional<CommentSeen> seen) {
        if (seen.isEmpty()) {
            return Stream.of(new Fact.StepUndone(state.step().id(), Optional.of("evidence-deleted")));
        }
        if (!seen.get().publicToCustomer()) {
            return Stream.of(new Fact.StepUndone(state.step().id(), Optional.of("evidence-hidden")));
        }
        Instant updated = seen.get().updated();
        boolean edited =
                !state.editedSince() && state.at().filter(updated::isAfter).isPresent();
        return edited ? Stream.of(new Fact.EvidenceEdited(state.step().id(), updated)) : Stream.empty();
    }

    /** The tick's own instant is in the key: a later tick with the same comment is looked at afresh. */
    private static Entry entry(Instant now, StepState state, Evidence.Comment proof, Fact fact) {
        String what = fact instanceof Fact.EvidenceEdited ? "edited" : "gone";
        long ticked = state.at().map(Instant::toEpochMilli).orElse(0L);
        String key = what + ":" + state.step().id() + ":" + proof.commentId() + ":" + ticked;
        return Entry.byAmends(now, fact, key);
    }

    private static Optional<Evidence.Comment> comment(StepState state) {
        return state.evidence().flatMap(Evidence::comment);
    }
}
