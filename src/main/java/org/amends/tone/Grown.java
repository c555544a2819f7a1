package org.amends.tone;

/**
 * What the {@link Trie}s of a book became: trees to walk on, written down as numbers in one row, because each word of each reply
 * passes there, and what is read together should lie together. A node is the place where it begins. In this order it holds:
 *
 * <ol>
 *   <li>its hopes: the words that go on from there, a bit for many of them; all bits where it depends on more than the next word
 *   <li>the words that lead on from there themselves, as hopes
 *   <li>how many there are of what follows
 *   <li>what is found there
 *   <li>its branches, two numbers each: ways on that are no words
 *   <li>its row: where each word leads; a small hash table
 * </ol>
 */
final class Grown {
    static final int NOWHERE = -1;

    /** Hopes that no word disappoints. */
    static final long ANY = -1;

    /** Kinds of branches: a gap with one word of many behind it. */
    static final int WIDE_GAP = 0;

    /** A gap with anything else behind it. */
    static final int GAP = 1;

    /** Words of a class. */
    static final int SKIP = 2;

    /** A word of any other class. */
    static final int NOT = 3;

    /** The end of the sentence. */
    static final int END = 4;

    private static final int ACROSS_COMMAS = 8;
    private static final int BODY = 3;
    private static final int BYTE = 0xFF;

    private final long[] cells;

    /** Where phrases begin: those that may stand anywhere, and those that begin a sentence. */
    record Tree(int anywhere, int atBegin) {}

    Grown(long[] cells) {
        this.cells = cells;
    }

    /** The word's bit in hopes. */
    static long hope(int word) {
        return 1L << word;
    }

    /** Where to begin to look for the word in a row of any size. */
    static int slot(int word) {
        return word * 0x9E3779B9 >>> 16;
    }

    static long counts(int found, int branches, int room) {
        return (long) (room - 1) << 16 | atMost(BYTE, branches) << 8 | atMost(BYTE, found);
    }

    static long branch(int kind, boolean acrossCommas, int most, int ofClass, int to) {
        int how = atMost(BYTE, most) << 8 | (acrossCommas ? ACROSS_COMMAS : 0) | kind;
        return (long) to << 32 | atMost(Short.MAX_VALUE, ofClass) << 16 | how;
    }

    /** Where a word leads, over at most so many others. */
    static long way(int word, int most, int to) {
        return (long) to << 32 | word << 8 | atMost(BYTE, most);
    }

    private static int atMost(int limit, int value) {
        if (value > limit) {
            throw new IllegalArgumentException(value + " is more than " + limit);
        }
        return value;
    }

    boolean mayGoOn(int node, int word) {
        return (cells[node] & hope(word)) != 0;
    }

    int founds(int node) {
        return (int) cells[node + 2] & BYTE;
    }

    int found(int node, int which) {
        return (int) cells[node + BODY + which];
    }

    /** Where the word leads. */
    int next(int node, int word) {
        if ((cells[node + 1] & hope(word)) == 0) {
            return NOWHERE;
        }
        int counts = (int) cells[node + 2];
        return to(look(node + BODY + (counts & BYTE) + 2 * (counts >>> 8 & BYTE), counts >>> 16, word));
    }

    int branches(int node) {
        return (int) cells[node + 2] >>> 8 & BYTE;
    }

    int branch(int node, int which) {
        return node + BODY + founds(node) + 2 * which;
    }

    /** The words that may stand behind a wide gap; any for another branch. */
    long hopes(int branch) {
        return cells[branch];
    }

    int kind(int branch) {
        return (int) cells[branch + 1] & ACROSS_COMMAS - 1;
    }

    boolean acrossCommas(int branch) {
        return (cells[branch + 1] & ACROSS_COMMAS) != 0;
    }

    int most(int branch) {
        return (int) cells[branch + 1] >>> 8 & BYTE;
    }

    int ofClass(int branch) {
        return (int) cells[branch + 1] >>> 16;
    }

    int behind(int branch) {
        return (int) (cells[branch + 1] >>> 32);
    }

    /** Where the word behind a wide gap leads; less for nowhere. */
    long wayBehind(int wideGap, int word) {
        int row = behind(wideGap);
        return look(row + 1, (int) cells[row], word);
    }

    static int to(long way) {
        return (int) (way >> 32);
    }

    static int most(long way) {
        return (int) way & BYTE;
    }

    private long look(int row, int mask, int word) {
        int at = slot(word) & mask;
        while (true) {
            long way = cells[row + at];
            int owner = (int) way >> 8;
            if (owner == word || owner < 0) {
                return way;
            }
            at = at + 1 & mask;
        }
    }
}
