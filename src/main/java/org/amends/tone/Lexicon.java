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
    private char[][] words = new char[0][];
    private long[] keys = new long[0];
    private int[] keyNumbers = new int[0];
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
        fill(Integer.highestOneBit(numbers.size() * 2) << 1);
        return this;
    }

    private void fill(int room) {
        words = new char[numbers.size()][];
        keys = new long[room];
        keyNumbers = new int[room];
        numbers.forEach((word, number) -> {
            words[number] = word.toCharArray();
            long key = Keys.of(words[number], word.length());
            int at = slot(key);
            while (keys[at] != 0) {
                at = at + 1 & room - 1;
            }
            keys[at] = key;
            keyNumbers[at] = number;
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
        long key = Keys.of(letters, length);
        int at = slot(key);
        while (keys[at] != 0) {
            if (keys[at] == key && (key > 0 || same(words[keyNumbers[at]], letters, length))) {
                return keyNumbers[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return STRANGER;
    }

    /** The number of the word that the key is. */
    int find(long key) {
        int at = slot(key);
        while (keys[at] != key) {
            if (keys[at] == 0) {
                return STRANGER;
            }
            at = at + 1 & keys.length - 1;
        }
        return keyNumbers[at];
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

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }
}
