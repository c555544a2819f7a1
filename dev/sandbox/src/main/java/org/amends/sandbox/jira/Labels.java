package org.amends.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import java.util.List;
import java.util.Set;

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

    /** Makes the labels of an issue these. */
    void set(long issueId, Set<String> words) {
        List<Label> before = of(issueId);
        before.stream()
                .filter(label -> !words.contains(label.getLabel()))
                .forEach(label -> database.change("DELETE FROM SBX_LABEL WHERE ID = ?", label.getId()));
        words.stream()
                .filter(word ->
                        before.stream().noneMatch(label -> label.getLabel().equals(word)))
                .forEach(word -> database.change(
                        "INSERT INTO SBX_LABEL (ID, ISSUE_ID, LABEL) VALUES (?, ?, ?)",
                        ids.next("LABEL"),
                        issueId,
                        word));
    }

    private static Label read(ResultRow row) {
        return new Label(row.number("ID"), row.number("ISSUE_ID"), row.text("LABEL"));
    }
}
