package org.amends.sandbox.jira;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An issue as the search knows it: a moment old. */
record IndexedIssue(
        IssueRow row, Set<String> labels, Map<Long, String> fields, Map<String, String> properties, String text) {
    boolean says(String words) {
        String all = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
