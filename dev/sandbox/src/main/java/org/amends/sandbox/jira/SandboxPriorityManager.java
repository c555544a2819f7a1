package org.amends.sandbox.jira;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Behind {@code PriorityManager}. */
final class SandboxPriorityManager {
    private final Entities entities;

    SandboxPriorityManager(Entities entities) {
        this.entities = entities;
    }

    public List<Priority> getPriorities() {
        return entities.stores().words().all(Word.Kind.PRIORITY).stream()
                .map(entities::priority)
                .toList();
    }
}
