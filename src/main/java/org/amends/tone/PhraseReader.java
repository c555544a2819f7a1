package org.amends.tone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads phrases as rule files write them: {@code we|i will ADV? look_into ..3 CASE}. Capitals name a class of words,
 * {@code |} divides what may stand in one place, {@code _} joins a row, {@code ?} makes a place optional, {@code !} takes any
 * word but these, {@code ~VAGUE5} skips up to five words of a class, {@code ..3} is a gap of up to three words, {@code ...3} one that crosses commas, {@code ^} and {@code $} are
 * the ends of the sentence.
 */
final class PhraseReader {
    private static final int GAP = 4;

    private PhraseReader() {}

    static Phrase phrase(String written) {
        List<Phrase.Part> parts = new ArrayList<>();
        for (String part : written.trim().split("\\s+")) {
            parts.add(part(part));
        }
        return new Phrase(parts);
    }

    static Phrase.Part part(String written) {
        if (written.equals("^")) {
            return Phrase.Edge.BEGIN;
        }
        if (written.equals("$")) {
            return Phrase.Edge.END;
        }
        if (written.startsWith("..")) {
            boolean acrossCommas = written.startsWith("...");
            String most = written.substring(acrossCommas ? 3 : 2);
            return new Phrase.Gap(most.isEmpty() ? GAP : Integer.parseInt(most), acrossCommas);
        }
        if (written.startsWith("~")) {
            int digits = written.length() - 1;
            return new Phrase.Skip(written.substring(1, digits), Integer.parseInt(written.substring(digits)));
        }
        return written.startsWith("!")
                ? new Phrase.Not(Set.of(written.substring(1).split("\\|")))
                : words(written);
    }

    static Phrase.Words words(String written) {
        boolean optional = written.endsWith("?") && written.length() > 1;
        WordClass all =
                wordClass(List.of((optional ? written.substring(0, written.length() - 1) : written).split("\\|")));
        return new Phrase.Words(all.words(), all.rows(), all.classes(), optional);
    }

    static WordClass wordClass(List<String> items) {
        Set<String> words = new LinkedHashSet<>();
        Set<List<String>> rows = new LinkedHashSet<>();
        Set<String> classes = new LinkedHashSet<>();
        for (String item : items) {
            if (item.contains("_")) {
                rows.add(List.of(item.split("_")));
            } else if (Character.isUpperCase(item.charAt(0))) {
                classes.add(item);
            } else {
                words.add(item);
            }
        }
        return new WordClass(words, rows, classes);
    }
}
