package org.amends.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;

/** Behind {@code IssueFactory}. */
final class SandboxIssueFactory {
    private final Entities entities;

    SandboxIssueFactory(Entities entities) {
        this.entities = entities;
    }

    public MutableIssue getIssue() {
        return entities.issue(new SandboxIssue(entities, Optional.empty()));
    }
}
