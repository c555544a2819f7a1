package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;

/** Behind {@code IssueLink}. */
record SandboxIssueLink(Links.LinkRow row, Entities entities) {
    public Long getId() {
        return row.id();
    }

    public Issue getSourceObject() {
        return issue(row.source());
    }

    public Issue getDestinationObject() {
        return issue(row.destination());
    }

    private Issue issue(long id) {
        return entities.stores().issues().byId(id).map(entities::issue).orElseThrow();
    }
}
