package org.amends.bench.tone;

import java.util.List;

/** How often a label was found rightly, wrongly, and missed. */
record Score(int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    /** One reply more, in which the label was found or not, and should be or not. */
    Score and(boolean found, boolean given) {
        return new Score(
                right + (found && given ? 1 : 0),
                wrong + (found && !given ? 1 : 0),
                missed + (!found && given ? 1 : 0));
    }

    static Score of(List<Score> all) {
        return all.stream()
                .reduce(NONE, (a, b) -> new Score(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed));
    }

    /** Of what was found, what was right; 1 where nothing was found. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of what was there, what was found; 1 where nothing was there. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        double both = precision() + recall();
        return both == 0 ? 0 : 2 * precision() * recall() / both;
    }
}
