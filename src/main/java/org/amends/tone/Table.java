package org.amends.tone;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;

/** What belongs to each word, by the word's number; looked at once for a word and never changed. */
final class Table<T> {
    private final int[] words;
    private final T[] values;

    private Table(int size, IntFunction<T[]> room) {
        this.words = new int[size];
        this.values = room.apply(size);
        Arrays.fill(words, -1);
    }

    static <T> Table<T> of(Map<Integer, T> values, IntFunction<T[]> room) {
        Table<T> table = new Table<>(Integer.highestOneBit(values.size() * 2 + 1) << 1, room);
        values.forEach(table::put);
        return table;
    }

    private void put(int word, T value) {
        int at = slot(word);
        while (words[at] >= 0) {
            at = at + 1 & words.length - 1;
        }
        words[at] = word;
        values[at] = value;
    }

    private int slot(int word) {
        return word * 0x9E3779B9 >>> 16 & words.length - 1;
    }

    /** Null where nothing belongs to the word: asked some hundred times for every reply. */
    T get(int word) {
        int at = slot(word);
        while (words[at] != word) {
            if (words[at] < 0) {
                return null;
            }
            at = at + 1 & words.length - 1;
        }
        return values[at];
    }
}
