package org.amends.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words that a language's rules know, by number, and the classes they belong to. Every other word is the same stranger
 * to it. Finding a word costs no new object.
 */
final class Lexicon {
    static final int STRANGER = 0;
    static final int LONGEST = 32;

    private static final int SHORTEST_STEM = 3;

    /** What stands in a reply and is no word. */
    enum Thing {
        STRANGER,
        NUMBER,
        EMOJI,
        EMOTICON,
        HANDLE,
        LINK,
        SLOT,
        QUOTATION,
        NAME
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Integer, int[]> spelled = new HashMap<>();
    private final Map<String, Integer> endings = new TreeMap<>();
    private char[][] endingLetters = new char[0][];
    private int[] endingNumbers = new int[0];
    private char[][] slots = new char[0][];
    private int[] slotNumbers = new int[0];
    private long[][] bits = new long[0][];
    private int[][] expansions = new int[0][];

    Lexicon() {
        for (Thing thing : Thing.values()) {
            numbers.put("\0" + thing, numbers.size());
            add(thing.name(), thing.ordinal());
        }
    }

    /** The word's number; a new one for a new word. */
    int number(String word) {
        if (word.length() > LONGEST) {
            throw new IllegalArgumentException("longer than a word may be: " + word);
        }
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    void add(String ofClass, String word) {
        add(ofClass, number(word));
    }

    private void add(String ofClass, int word) {
        Integer known = classes.computeIfAbsent(ofClass, c -> {
            members.add(new ArrayList<>());
            return members.size() - 1;
        });
        members.get(known).add(word);
    }

    /** Written so, it means these words. */
    void spell(String written, List<String> words) {
        spelled.put(number(written), words.stream().mapToInt(this::number).toArray());
    }

    /** Words that are in no list and end so count as this one. */
    void end(String ending) {
        endings.put(ending, number("*" + ending));
    }

    Optional<Integer> classNumber(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    List<Integer> members(int ofClass) {
        return members.get(ofClass).stream().distinct().toList();
    }

    /** To be called when all words are in. */
    Lexicon close() {
        bits = new long[members.size()][(numbers.size() + 63) >> 6];
        for (int c = 0; c < bits.length; c++) {
            for (int word : members.get(c)) {
                bits[c][word >> 6] |= 1L << word;
            }
        }
        expansions = new int[numbers.size()][];
        spelled.forEach((word, words) -> expansions[word] = words);
        endingLetters = endings.keySet().stream().map(String::toCharArray).toArray(char[][]::new);
        endingNumbers = endings.values().stream().mapToInt(Integer::intValue).toArray();
        fill(Integer.highestOneBit(numbers.size() * 4) << 1);
        return this;
    }

    private void fill(int size) {
        slots = new char[size][];
        slotNumbers = new int[size];
        numbers.forEach((word, number) -> {
            int at = slot(hash(word.toCharArray(), word.length()));
            while (slots[at] != null) {
                at = (at + 1) & (size - 1);
            }
            slots[at] = word.toCharArray();
            slotNumbers[at] = number;
        });
    }

    int size() {
        return numbers.size();
    }

    boolean is(int word, int ofClass) {
        return (bits[ofClass][word >> 6] & 1L << word) != 0;
    }

    /** What the word is short for, or null: asked for every word of every reply. */
    int[] expansion(int word) {
        return expansions[word];
    }

    /** The number of the word in the first letters of the buffer. */
    int find(char[] letters, int length) {
        return find(letters, length, hash(letters, length));
    }

    /** The same, where the hash is known. */
    int find(char[] letters, int length, int hash) {
        int at = slot(hash);
        while (slots[at] != null) {
            if (same(slots[at], letters, length)) {
                return slotNumbers[at];
            }
            at = (at + 1) & (slots.length - 1);
        }
        return STRANGER;
    }

    /** What a stranger's ending tells of it. */
    int stranger(char[] letters, int length) {
        for (int i = 0; i < endingLetters.length; i++) {
            if (endsWith(letters, length, endingLetters[i])) {
                return endingNumbers[i];
            }
        }
        return STRANGER;
    }

    private static boolean endsWith(char[] letters, int length, char[] ending) {
        int from = length - ending.length;
        if (from < SHORTEST_STEM) {
            return false;
        }
        for (int i = 0; i < ending.length; i++) {
            if (letters[from + i] != ending[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(char[] word, char[] letters, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a word's beginning and one letter more; 0 is that of nothing. */
    static int hash(int before, char letter) {
        return before * 31 + letter;
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash(hash, letters[i]);
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
