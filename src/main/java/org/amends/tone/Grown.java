package org.amends.tone;

/** What a {@link Trie} became: the tree of phrases that may stand anywhere, and that of those that begin a sentence. */
record Grown(Node anywhere, Node atBegin) {
    /** A way on: by a class, or over at most so many words. */
    record Branch(int what, int most, Node next) {}

    /**
     * A node to walk on; arrays, because each word of each reply passes here.
     *
     * @param first the words that go on from here, as bits; null where it depends on more than the next word
     */
    record Node(
            Table<Node> ways,
            Branch[] classes,
            Branch[] nots,
            Branch[] gaps,
            WideGap[] wideGaps,
            Branch[] skips,
            Node[] ends,
            int[] found,
            long[] first,
            boolean finds,
            boolean goesAside) {

        boolean goesOnWith(int word) {
            return first == null || (first[word >> 6] & 1L << word) != 0;
        }
    }

    /** Gaps of a kind, over at most so many words, and where each word behind them leads. */
    record WideGap(int what, int most, Table<Branch[]> ways) {}
}
