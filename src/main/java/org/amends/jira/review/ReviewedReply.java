package org.amends.jira.review;

import java.util.List;
import java.util.Set;
import org.amends.tone.Absence;
import org.amends.tone.Finding;
import org.amends.tone.Review;

/**
 * A reply, read at its place in the thread by the rules that hold there.
 *
 * @param text what was read
 * @param review what it holds and what spoils it, without what is switched off or hidden
 * @param absences what was looked for and not found
 * @param hidden ids of what its agent has hidden and would be told of otherwise
 */
public record ReviewedReply(String text, Review review, List<Absence> absences, Set<String> hidden) {
    /** A copy that nobody changes. */
    public ReviewedReply {
        absences = List.copyOf(absences);
        hidden = Set.copyOf(hidden);
    }

    /** What spoils it, in the order of the text. */
    public List<Finding> faults() {
        return review.findings().stream()
                .filter(finding -> finding.label().isFault())
                .toList();
    }

    /** The parts of an apology, in the order of the text. */
    public List<Finding> elements() {
        return review.findings().stream()
                .filter(finding -> !finding.label().isFault())
                .toList();
    }
}
