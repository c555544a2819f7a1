package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;

/** Behind {@code IssueLink}. */
record SandboxIssueLink(Links.LinkRow row, Entities entities) {
    public Long getId() {
        return row.id();
    }

    public Long getLinkTypeId() {
        return row.typeId();
    }

    public IssueLinkType getIssueLinkType() {
        Links.TypeRow type = entities.stores().links().type(row.typeId()).orElseThrow();
        return entities.holes().over(IssueLinkType.class, new SandboxIssueLinkType(type));
    }

    public Long getSourceId() {
        return row.source();
    }

    public Long getDestinationId() {
        return row.destination();
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
