package org.amends.tone;

/** Walks the tree of phrases along the words of sentences, and counts its steps. */
final class Walk {
    private final Lexicon lexicon;
    private final Trie.Grown trie;
    private final int denials;
    private final Tokens tokens;
    private final Matches matches;
    private int start;
    private int limit;
    private long steps;

    Walk(Lexicon lexicon, Trie.Grown trie, int denials, Tokens tokens, Matches matches) {
        this.lexicon = lexicon;
        this.trie = trie;
        this.denials = denials;
        this.tokens = tokens;
        this.matches = matches;
    }

    void sentence(int from, int to) {
        limit = to;
        start = from;
        on(trie.atBegin(), from);
        Trie.Node root = trie.anywhere();
        for (start = from; start < to; start++) {
            if (root.goesOnWith(tokens.id(start))) {
                on(root, start);
            }
        }
    }

    long steps() {
        return steps;
    }

    private void on(Trie.Node node, int at) {
        steps++;
        for (int what : node.found()) {
            matches.add(what, start, at);
        }
        for (Trie.Node same : node.same()) {
            on(same, at);
        }
        if (at == limit) {
            for (Trie.Node end : node.ends()) {
                on(end, at);
            }
            return;
        }
        int word = tokens.id(at);
        if (node.goesOnWith(word)) {
            words(node, word, at + 1);
        }
        for (Trie.Branch not : node.nots()) {
            if (!lexicon.is(word, not.what())) {
                on(not.next(), at + 1);
            }
        }
        for (Trie.Branch gap : node.gaps()) {
            gap(gap, at);
        }
        for (Trie.Branch skip : node.skips()) {
            skip(skip, at);
        }
    }

    private void words(Trie.Node node, int word, int next) {
        for (Trie.Node same : node.with(word)) {
            on(same, next);
        }
        for (Trie.Branch branch : node.classes()) {
            if (lexicon.is(word, branch.what())) {
                on(branch.next(), next);
            }
        }
    }

    private void skip(Trie.Branch skip, int at) {
        for (int next = at; next < limit && next <= at + skip.most() && !tokens.behindComma(next); next++) {
            on(skip.next(), next);
            if (!lexicon.is(tokens.id(next), skip.what())) {
                return;
            }
        }
    }

    private void gap(Trie.Branch gap, int at) {
        int last = Math.min(limit, at + gap.most());
        for (int next = at; next <= last; next++) {
            on(gap.next(), next);
            if (next == limit || lexicon.is(tokens.id(next), denials) || stopsBefore(next + 1, gap)) {
                return;
            }
        }
    }

    private boolean stopsBefore(int next, Trie.Branch gap) {
        return gap.what() == 0 && next < limit && tokens.behindComma(next);
    }
}
