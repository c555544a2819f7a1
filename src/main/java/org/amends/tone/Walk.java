package org.amends.tone;

/** Walks trees of phrases along the words of one sentence after the other, and counts its steps. */
final class Walk {
    private final Lexicon lexicon;
    private final int denials;
    private final Tokens tokens;
    private final Grown grown;
    private final int[] ids;
    private final int[] reach;
    private final int[] reachAcrossCommas;
    private final long[] ahead;
    private final long[] aheadAcrossCommas;
    private Matches matches;
    private int begin;
    private int limit;
    private int start;
    private long steps;

    Walk(Lexicon lexicon, Grown grown, int denials, Tokens tokens) {
        this.lexicon = lexicon;
        this.denials = denials;
        this.tokens = tokens;
        this.grown = grown;
        this.ids = tokens.ids();
        this.reach = new int[tokens.size() + 1];
        this.reachAcrossCommas = new int[tokens.size() + 1];
        this.ahead = new long[tokens.size() + 1];
        this.aheadAcrossCommas = new long[tokens.size() + 1];
    }

    /** Goes to the words of that sentence. */
    void to(int sentence) {
        begin = tokens.begin(sentence);
        limit = tokens.end(sentence);
        findReach();
    }

    /** Adds what of the tree stands in the sentence. */
    void along(Grown.Tree tree, Matches found) {
        along(tree, limit, found);
    }

    /** Adds what of the tree begins in the sentence, before that word. */
    void along(Grown.Tree tree, int end, Matches found) {
        matches = found;
        start = begin;
        next(tree.atBegin(), begin);
        for (start = begin; start < end; start++) {
            next(tree.anywhere(), start);
        }
    }

    long steps() {
        return steps;
    }

    /** From each word, how far a gap may go: up to what denies, or to a comma. */
    private void findReach() {
        reach[limit] = limit;
        reachAcrossCommas[limit] = limit;
        ahead[limit] = 0;
        aheadAcrossCommas[limit] = 0;
        for (int at = limit - 1; at >= begin; at--) {
            boolean denies = lexicon.is(ids[at], denials);
            boolean comma = at + 1 < limit && tokens.behindComma(at + 1);
            reach[at] = denies || comma ? at : reach[at + 1];
            reachAcrossCommas[at] = denies ? at : reachAcrossCommas[at + 1];
            long hope = Grown.hope(ids[at]);
            ahead[at] = denies || comma ? hope : hope | ahead[at + 1];
            aheadAcrossCommas[at] = denies ? hope : hope | aheadAcrossCommas[at + 1];
        }
    }

    private void on(int first, int from) {
        int node = first;
        int at = from;
        while (true) {
            steps++;
            for (int i = 0; i < grown.founds(node); i++) {
                matches.add(grown.found(node, i), start, at);
            }
            for (int i = 0; i < grown.branches(node); i++) {
                branch(grown.branch(node, i), at);
            }
            if (at == limit) {
                return;
            }
            node = grown.next(node, ids[at]);
            at++;
            if (node < 0 || at < limit && !grown.mayGoOn(node, ids[at])) {
                return;
            }
        }
    }

    private void next(int node, int at) {
        if (at == limit || grown.mayGoOn(node, ids[at])) {
            on(node, at);
        }
    }

    private void branch(int branch, int at) {
        if (at == limit) {
            if (grown.kind(branch) == Grown.END) {
                on(grown.behind(branch), at);
            }
        } else if ((grown.hopes(branch) & (grown.acrossCommas(branch) ? aheadAcrossCommas : ahead)[at]) != 0) {
            hopeful(branch, at);
        }
    }

    private void hopeful(int branch, int at) {
        switch (grown.kind(branch)) {
            case Grown.WIDE_GAP -> wideGap(branch, at, last(branch, at));
            case Grown.GAP -> gap(grown.behind(branch), at, last(branch, at));
            case Grown.SKIP -> skip(branch, at);
            case Grown.NOT -> {
                if (!lexicon.is(ids[at], grown.ofClass(branch))) {
                    next(grown.behind(branch), at + 1);
                }
            }
            default -> {}
        }
    }

    private int last(int gap, int at) {
        return Math.min(at + grown.most(gap), (grown.acrossCommas(gap) ? reachAcrossCommas : reach)[at]);
    }

    private void wideGap(int gap, int at, int last) {
        long hopes = grown.hopes(gap);
        for (int next = at; next <= last && next < limit; next++) {
            if ((hopes & Grown.hope(ids[next])) != 0) {
                long way = grown.wayBehind(gap, ids[next]);
                if (way >= 0 && next - at <= Grown.most(way)) {
                    next(Grown.to(way), next + 1);
                }
            }
        }
    }

    private void gap(int behind, int at, int last) {
        for (int next = at; next <= last; next++) {
            next(behind, next);
        }
    }

    private void skip(int skip, int at) {
        for (int next = at; next < limit && next <= at + grown.most(skip) && !tokens.behindComma(next); next++) {
            next(grown.behind(skip), next);
            if (!lexicon.is(ids[next], grown.ofClass(skip))) {
                return;
            }
        }
    }
}
