package org.amends.sandbox.jira;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An issue as the search knows it: a moment old. */
record IndexedIssue(
        IssueRow row, Set<String> labels, Map<Long, String> fields, Map<String, String> properties, String text) {
    /** Whole words, or with a star at the end their beginnings. */
    boolean says(String words) {
        Set<String> said = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> word.endsWith("*")
                        ? said.stream().anyMatch(one -> one.startsWith(word.substring(0, word.length() - 1)))
                        : said.contains(word));
    }
}
