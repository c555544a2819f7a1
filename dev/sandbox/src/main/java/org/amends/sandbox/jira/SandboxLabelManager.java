package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Behind {@code LabelManager}. */
final class SandboxLabelManager {
    private final Entities entities;
    private final Writing writing;

    SandboxLabelManager(Entities entities, Writing writing) {
        this.entities = entities;
        this.writing = writing;
    }

    public Set<Label> getLabels(Long issueId) {
        return new LinkedHashSet<>(entities.stores().labels().of(issueId));
    }

    public Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causesChangeNotification) {
        labels.forEach(SandboxLabelManager::refuseSpaces);
        SandboxIssue issue =
                new SandboxIssue(entities, entities.stores().issues().byId(issueId));
        issue.draft().labels(labels);
        Optional<Long> event = causesChangeNotification ? Optional.of(EventType.ISSUE_UPDATED_ID) : Optional.empty();
        writing.update(issue, Entities.key(remoteUser), event);
        return getLabels(issueId);
    }

    private static void refuseSpaces(String label) {
        if (label.isEmpty() || label.length() > 255 || label.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A label must be 1 to 255 characters without a space: " + label);
        }
    }
}
