package org.amends.tone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reply holds. Advice, not a score: there is nothing in it to add up.
 *
 * @param language the language of the rules; empty where none of them is the reply's, and then nothing is found
 * @param findings in the order of the text
 */
public record Review(Optional<String> language, List<Finding> findings) {
    public Review {
        findings = List.copyOf(findings);
    }

    /** The parts of an apology that were found. */
    public Set<Label> elements() {
        return found(Label.Kind.ELEMENT);
    }

    /** What spoils it. */
    public Set<Label> faults() {
        return found(Label.Kind.FAULT);
    }

    private Set<Label> found(Label.Kind kind) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (Finding finding : findings) {
            if (finding.label().kind() == kind) {
                labels.add(finding.label());
            }
        }
        return labels;
    }
}
