package org.amends.tone;

/** Walks the tree of phrases along the words of sentences, and counts its steps. */
final class Walk {
    private final Lexicon lexicon;
    private final Grown trie;
    private final int denials;
    private final Tokens tokens;
    private final Matches matches;
    private final int[] ids;
    private final int[] reach;
    private final int[] reachAcrossCommas;
    private int start;
    private int limit;
    private long steps;

    Walk(Lexicon lexicon, Grown trie, int denials, Tokens tokens, Matches matches) {
        this.lexicon = lexicon;
        this.trie = trie;
        this.denials = denials;
        this.tokens = tokens;
        this.matches = matches;
        this.ids = tokens.ids();
        this.reach = new int[tokens.size() + 1];
        this.reachAcrossCommas = new int[tokens.size() + 1];
    }

    void sentence(int from, int to) {
        limit = to;
        findReach(from);
        start = from;
        if (trie.atBegin().goesOnWith(ids[from])) {
            on(trie.atBegin(), from);
        }
        Grown.Node root = trie.anywhere();
        for (start = from; start < to; start++) {
            if (root.goesOnWith(ids[start])) {
                on(root, start);
            }
        }
    }

    long steps() {
        return steps;
    }

    /** From each word, how far a gap may go: up to what denies, or to a comma. */
    private void findReach(int from) {
        reach[limit] = limit;
        reachAcrossCommas[limit] = limit;
        for (int at = limit - 1; at >= from; at--) {
            boolean denies = lexicon.is(ids[at], denials);
            boolean comma = at + 1 < limit && tokens.behindComma(at + 1);
            reach[at] = denies || comma ? at : reach[at + 1];
            reachAcrossCommas[at] = denies ? at : reachAcrossCommas[at + 1];
        }
    }

    private void on(Grown.Node node, int at) {
        steps++;
        if (node.finds()) {
            matches.add(node.found(), start, at);
        }
        if (at == limit) {
            for (Grown.Node end : node.ends()) {
                on(end, at);
            }
            return;
        }
        words(node, at);
        if (node.goesAside()) {
            aside(node, at);
        }
    }

    private void next(Grown.Node node, int at) {
        if (at == limit || node.goesOnWith(ids[at])) {
            on(node, at);
        }
    }

    private void words(Grown.Node node, int at) {
        int word = ids[at];
        Grown.Node way = node.ways().get(word);
        if (way != null) {
            next(way, at + 1);
        }
        for (Grown.Branch branch : node.classes()) {
            if (lexicon.is(word, branch.what())) {
                next(branch.next(), at + 1);
            }
        }
    }

    private void aside(Grown.Node node, int at) {
        for (Grown.WideGap gap : node.wideGaps()) {
            wideGap(gap, at, Math.min(at + gap.most(), (gap.what() == 0 ? reach : reachAcrossCommas)[at]));
        }
        for (Grown.Branch gap : node.gaps()) {
            gap(gap.next(), at, Math.min(at + gap.most(), (gap.what() == 0 ? reach : reachAcrossCommas)[at]));
        }
        for (Grown.Branch skip : node.skips()) {
            skip(skip, at);
        }
        for (Grown.Branch not : node.nots()) {
            if (!lexicon.is(ids[at], not.what())) {
                next(not.next(), at + 1);
            }
        }
    }

    private void wideGap(Grown.WideGap gap, int at, int last) {
        for (int next = at; next <= last && next < limit; next++) {
            Grown.Branch[] ways = gap.ways().get(ids[next]);
            if (ways != null) {
                behind(ways, next, next - at);
            }
        }
    }

    private void behind(Grown.Branch[] ways, int at, int skipped) {
        for (Grown.Branch way : ways) {
            if (skipped <= way.most()) {
                next(way.next(), at + 1);
            }
        }
    }

    private void gap(Grown.Node behind, int at, int last) {
        for (int next = at; next <= last; next++) {
            next(behind, next);
        }
    }

    private void skip(Grown.Branch skip, int at) {
        for (int next = at; next < limit && next <= at + skip.most() && !tokens.behindComma(next); next++) {
            next(skip.next(), next);
            if (!lexicon.is(ids[next], skip.what())) {
                return;
            }
        }
    }
}
