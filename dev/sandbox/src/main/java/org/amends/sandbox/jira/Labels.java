package org.amends.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The labels of issues. */
final class Labels {
    private final Database database;
    private final Ids ids;

    Labels(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    List<Label> of(long issueId) {
        return database.list("SELECT * FROM SBX_LABEL WHERE ISSUE_ID = ? ORDER BY LABEL", Labels::read, issueId);
    }

    List<Label> named(String word) {
        return database.list("SELECT * FROM SBX_LABEL WHERE LABEL = ? ORDER BY ISSUE_ID", Labels::read, word);
    }

    /** The words on each of these issues that has any. */
    Map<Long, Set<String>> ofAll(Collection<Long> issueIds) {
        Map<Long, Set<String>> words = new HashMap<>();
        database.among(
                        "SELECT * FROM SBX_LABEL WHERE ISSUE_ID",
                        row -> Map.entry(row.number("ISSUE_ID"), row.text("LABEL")),
                        issueIds)
                .forEach(label -> words.computeIfAbsent(label.getKey(), issue -> new HashSet<>())
                        .add(label.getValue()));
        return words;
    }

    /** Makes the labels of an issue these. */
    void set(long issueId, Set<String> words) {
        List<Label> before = of(issueId);
        before.stream()
                .filter(label -> !words.contains(label.getLabel()))
                .forEach(label -> database.change("DELETE FROM SBX_LABEL WHERE ID = ?", label.getId()));
        Set<String> missing = new TreeSet<>(words);
        before.forEach(label -> missing.remove(label.getLabel()));
        insertAll(Map.of(issueId, missing));
    }

    /** Gives labels to issues that do not have them. */
    void insertAll(Map<Long, Set<String>> words) {
        int many = words.values().stream().mapToInt(Set::size).sum();
        if (many == 0) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        long id = ids.next("LABEL", many) - many;
        for (Map.Entry<Long, Set<String>> issue : words.entrySet()) {
            for (String word : issue.getValue()) {
                rows.add(new Object[] {++id, issue.getKey(), word});
            }
        }
        database.changeAll("INSERT INTO SBX_LABEL (ID, ISSUE_ID, LABEL) VALUES (?, ?, ?)", rows);
    }

    private static Label read(ResultRow row) {
        return new Label(row.number("ID"), row.number("ISSUE_ID"), row.text("LABEL"));
    }
}
