package org.amends.jira.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.amends.apology.word.Coded;

/**
 * One thing that was done to a method.
 *
 * @param seq the how manieth, from one
 * @param version that was drafted or published, or to which open apologies are moved; zero for anything else
 * @param project that has the method for itself
 * @param movedUpTo the issue up to which open apologies were moved to this version, while they are
 * @param document read when it is asked for
 */
public record MethodDeed(
        String id,
        long seq,
        What what,
        int version,
        OptionalLong project,
        OptionalLong movedUpTo,
        Supplier<Optional<String>> document,
        Instant at,
        String by) {

    /** Whether the draft before it, if there is one, counts no more. */
    boolean endsDraft() {
        return what == What.DRAFTED || what == What.PUBLISHED || what == What.DISCARDED;
    }

    /** What is to be done to a method next, at a time that the table will know. */
    public static MethodDeed next(MethodHistory history, What what, OptionalLong project, String by) {
        return new MethodDeed(
                history.id(),
                history.seq() + 1,
                what,
                0,
                project,
                OptionalLong.empty(),
                Optional::empty,
                Instant.EPOCH,
                by);
    }

    /** The same, with what it drafts or publishes. */
    public MethodDeed with(int number, String text) {
        return new MethodDeed(id, seq, what, number, project, movedUpTo, () -> Optional.of(text), at, by);
    }

    /** The same, about a version that was published before. */
    public MethodDeed about(int number) {
        return new MethodDeed(id, seq, what, number, project, movedUpTo, document, at, by);
    }

    /** The same, to which open apologies are to be moved. */
    public MethodDeed moving() {
        return new MethodDeed(id, seq, what, version, project, OptionalLong.of(0), document, at, by);
    }

    /** What was done. */
    public enum What implements Coded {
        DRAFTED,
        PUBLISHED,
        DISCARDED,
        RETIRED,
        RESTORED,
        /** Open apologies on older versions were sent after one that was published before. */
        MOVED
    }
}
