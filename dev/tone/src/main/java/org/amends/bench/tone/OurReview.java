package org.amends.bench.tone;

import java.util.List;
import org.amends.tone.Reviewer;

/** The reviewer that ships. */
final class OurReview implements Contender {
    private final Reviewer reviewer = Reviewer.shipped();

    @Override
    public String name() {
        return "Amends";
    }

    @Override
    public List<Mark> marks(String text) {
        return reviewer.review(text).findings().stream()
                .map(finding -> new Mark(finding.label().id(), finding.quoted(text)))
                .toList();
    }
}
