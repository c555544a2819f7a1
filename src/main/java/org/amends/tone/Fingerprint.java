package org.amends.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text's fingerprint: of two texts that share most of their rows of four words, most numbers are the same (MinHash). Names at
 * the beginning, numbers and links do not matter. No word can be told from it.
 */
public final class Fingerprint {
    /** From so many equal numbers of a hundred on, two texts are near: what hand-written replies seldom reach. */
    private static final double NEAR = 0.6;

    private static final int NUMBERS = 60;
    private static final int ROW = 4;
    private static final int ENOUGH_WORDS = 12;
    private static final int DIGITS = 4;

    private final char[] least;

    private Fingerprint(char[] least) {
        this.least = least;
    }

    /** The fingerprint of a text; none for a short one, which repeats innocently. */
    public static Optional<Fingerprint> of(String text) {
        List<String> words = words(text);
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        long[] least = new long[NUMBERS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + ROW <= words.size(); at++) {
            long row = hash(String.join(" ", words.subList(at, at + ROW)));
            for (int number = 0; number < NUMBERS; number++) {
                least[number] = Math.min(least[number], mixed(row + number * 0x9E3779B97F4A7C15L) >>> 1);
            }
        }
        char[] kept = new char[NUMBERS];
        for (int number = 0; number < NUMBERS; number++) {
            kept[number] = (char) least[number];
        }
        return Optional.of(new Fingerprint(kept));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replaceAll("https?://\\S+", " ").split("[^\\p{L}']+")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The same on every machine: FNV-1a over the characters. */
    private static long hash(String row) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < row.length(); at++) {
            hash = (hash ^ row.charAt(at)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Whether the two texts are nearly the same. */
    public boolean isNear(Fingerprint other) {
        int same = 0;
        for (int number = 0; number < NUMBERS; number++) {
            same += least[number] == other.least[number] ? 1 : 0;
        }
        return same >= NEAR * NUMBERS;
    }

    /** As it is kept: digits only. */
    public String digits() {
        StringBuilder digits = new StringBuilder();
        for (char number : least) {
            digits.append(String.format("%0" + DIGITS + "x", (int) number));
        }
        return digits.toString();
    }

    /** Reads what {@link #digits} wrote; empty where it is none of it. */
    public static Optional<Fingerprint> read(String digits) {
        if (!digits.matches("[0-9a-f]{" + NUMBERS * DIGITS + "}")) {
            return Optional.empty();
        }
        char[] least = new char[NUMBERS];
        for (int number = 0; number < NUMBERS; number++) {
            least[number] = (char) Integer.parseInt(digits.substring(number * DIGITS, (number + 1) * DIGITS), 16);
        }
        return Optional.of(new Fingerprint(least));
    }
}
