package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** Behind {@code ChangeHistoryManager}. */
final class SandboxChangeHistoryManager {
    private final Entities entities;
    private final Changes changes;

    SandboxChangeHistoryManager(Entities entities) {
        this.entities = entities;
        this.changes = entities.stores().changes();
    }

    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return changes.of(issue.getId()).stream()
                .map(group -> history(group, issue))
                .toList();
    }

    private ChangeHistory history(Changes.Group group, Issue issue) {
        Timestamp at = Timestamp.from(group.created());
        return new ChangeHistory(
                group.id(),
                issue,
                group.author().orElse(null),
                entities.user(group.author()).orElse(null),
                at,
                changes.items(group.id()).stream().map(item -> bean(item, at)).toList());
    }

    private static ChangeItemBean bean(Changes.Item item, Timestamp at) {
        return new ChangeItemBean(
                item.fieldType(),
                item.field(),
                item.from().orElse(null),
                item.oldWords().orElse(null),
                item.to().orElse(null),
                item.words().orElse(null),
                at);
    }
}
