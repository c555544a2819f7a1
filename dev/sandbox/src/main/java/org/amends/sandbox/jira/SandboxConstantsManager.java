package org.amends.sandbox.jira;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Behind {@code ConstantsManager}. */
final class SandboxConstantsManager {
    private final Entities entities;

    SandboxConstantsManager(Entities entities) {
        this.entities = entities;
    }

    public Collection<Status> getStatuses() {
        return entities.stores().words().all(Word.Kind.STATUS).stream()
                .map(entities::status)
                .toList();
    }

    public Collection<Resolution> getResolutions() {
        return entities.stores().words().all(Word.Kind.RESOLUTION).stream()
                .map(entities::resolution)
                .toList();
    }
}
