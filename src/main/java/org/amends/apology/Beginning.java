package org.amends.apology;

import java.util.List;
import java.util.Optional;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;

/**
 * What a journal must tell before anything can be folded from it.
 *
 * @param follows what was said last of the method
 */
record Beginning(long issueId, Entry start, Fact.Follows follows) {

    /** Empty when there are no lines; fails loudly when there are, and none tells of a start. */
    static Optional<Beginning> of(long issueId, List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = lines.stream().map(Line::entry).toList();
        Entry start = entries.stream()
                .filter(entry -> entry.fact() instanceof Fact.ApologyStarted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journal of issue " + issueId + " tells of no start"));
        return Optional.of(new Beginning(issueId, start, follows(start, entries)));
    }

    /** A start is said once, whatever comes later. */
    private static Fact.Follows follows(Entry start, List<Entry> entries) {
        return entries.stream()
                .map(Entry::fact)
                .filter(fact -> fact instanceof Fact.Follows && !(fact instanceof Fact.ApologyStarted))
                .map(Fact.Follows.class::cast)
                .reduce((earlier, later) -> later)
                .orElse((Fact.ApologyStarted) start.fact());
    }

    /** The method; fails loudly when it is not known. */
    Method method(Methods methods) {
        return methods.find(follows.methodId(), follows.methodVersion())
                .orElseThrow(() -> new IllegalStateException("The apology on issue " + issueId + " follows version "
                        + follows.methodVersion() + " of the method " + follows.methodId()
                        + ", which is not known here"));
    }
}
