package org.amends.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Behind {@code Project}. The same project is the same id. */
final class SandboxProject {
    private final Projects.ProjectRow row;
    private final Entities entities;

    SandboxProject(Projects.ProjectRow row, Entities entities) {
        this.row = row;
        this.entities = entities;
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return row.key();
    }

    public String getName() {
        return row.name();
    }

    public String getDescription() {
        return "";
    }

    /** The key outlives the account. */
    public ApplicationUser getProjectLead() {
        return entities.user(row.lead()).orElse(null);
    }

    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(row.typeKey());
    }

    public Collection<IssueType> getIssueTypes() {
        return entities.stores().words().typesOf(row.id()).stream()
                .map(entities::issueType)
                .toList();
    }

    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxProject that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return "Project: " + row.key();
    }
}
