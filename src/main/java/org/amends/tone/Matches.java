package org.amends.tone;

import java.util.Arrays;

/** Where phrases stand in one sentence, by the number of what was found. */
final class Matches {
    private int[] found = new int[32];
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int what, int begin, int end) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        found[size] = what;
        from[size] = begin;
        to[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int found(int at) {
        return found[at];
    }

    int from(int at) {
        return from[at];
    }

    int to(int at) {
        return to[at];
    }
}
