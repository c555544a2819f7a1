package org.amends.tone;

import java.util.Arrays;

/** A reply as a row of words and other things, in sentences. */
final class Tokens {
    /** So long may a sentence be; a longer one is cut, so that no text costs more than its length. */
    static final int LONGEST_SENTENCE = 150;

    private static final byte COMMA = 1;

    private int[] ids;
    private int[] from;
    private int[] to;
    private byte[] breaks;
    private int size;
    private boolean comma;

    private int[] ends = new int[16];
    private boolean[] asks = new boolean[16];
    private int sentences;
    private int sentenceBegin;

    Tokens(int characters) {
        int room = characters / 4 + 16;
        ids = new int[room];
        from = new int[room];
        to = new int[room];
        breaks = new byte[room];
    }

    void add(int id, int begin, int end) {
        if (size - sentenceBegin >= LONGEST_SENTENCE) {
            endSentence(false);
        }
        if (size == ids.length) {
            grow(size * 2);
        }
        ids[size] = id;
        from[size] = begin;
        to[size] = end;
        breaks[size] = comma ? COMMA : 0;
        comma = false;
        size++;
    }

    /** What comes next stands behind a comma, a dash, a bracket or the like. */
    void comma() {
        comma = true;
    }

    void endSentence(boolean asking) {
        comma = false;
        if (size == sentenceBegin) {
            return;
        }
        if (sentences == ends.length) {
            ends = Arrays.copyOf(ends, sentences * 2);
            asks = Arrays.copyOf(asks, sentences * 2);
        }
        ends[sentences] = size;
        asks[sentences] = asking;
        sentences++;
        sentenceBegin = size;
    }

    private void grow(int room) {
        ids = Arrays.copyOf(ids, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        breaks = Arrays.copyOf(breaks, room);
    }

    int size() {
        return size;
    }

    /** The words by number; the array may be longer than the text. */
    int[] ids() {
        return ids;
    }

    int id(int at) {
        return ids[at];
    }

    int from(int at) {
        return from[at];
    }

    int to(int at) {
        return to[at];
    }

    boolean behindComma(int at) {
        return breaks[at] != 0;
    }

    int sentences() {
        return sentences;
    }

    int begin(int sentence) {
        return sentence == 0 ? 0 : ends[sentence - 1];
    }

    int end(int sentence) {
        return ends[sentence];
    }

    boolean asks(int sentence) {
        return asks[sentence];
    }
}
