package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Behind {@code IssueLinkManager}. The link is one commit, the two issues' histories are others. */
final class SandboxIssueLinkManager {
    private final Entities entities;
    private final Stores stores;
    private final Writing writing;
    private final Publishing publishing;

    SandboxIssueLinkManager(Entities entities, Writing writing, Publishing publishing) {
        this.entities = entities;
        this.stores = entities.stores();
        this.writing = writing;
        this.publishing = publishing;
    }

    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        IssueRow source = issue(sourceIssueId);
        IssueRow destination = issue(destinationIssueId);
        Links.TypeRow type = stores.links()
                .type(issueLinkTypeId)
                .orElseThrow(() -> new CreateException("no link type has the id " + issueLinkTypeId));
        if (stores.links().find(source.id(), destination.id(), type.id()).isPresent()) {
            return;
        }
        long id = stores.ids().next("LINK");
        stores.links()
                .insert(new Links.LinkRow(id, type.id(), source.id(), destination.id()), Optional.ofNullable(sequence));
        tell(source, destination, type.outward(), remoteUser);
        tell(destination, source, type.inward(), remoteUser);
    }

    private IssueRow issue(Long id) throws CreateException {
        return stores.issues().byId(id).orElseThrow(() -> new CreateException("no issue has the id " + id));
    }

    private void tell(IssueRow issue, IssueRow other, String words, ApplicationUser user) {
        Changes.Item item = new Changes.Item(
                "jira",
                "Link",
                Optional.empty(),
                Optional.empty(),
                Optional.of(other.key()),
                Optional.of("This issue " + words + " " + other.key()));
        long change = writing.note(issue.id(), Entities.key(user), List.of(item));
        publishing.happened(
                EventType.ISSUE_UPDATED_ID, issue.id(), Entities.key(user), Optional.empty(), Optional.of(change));
    }

    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return stores.links()
                .find(sourceId, destinationId, issueLinkTypeId)
                .map(this::link)
                .orElse(null);
    }

    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return stores.links().from(sourceIssueId).stream().map(this::link).toList();
    }

    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return stores.links().to(destinationIssueId).stream().map(this::link).toList();
    }

    private IssueLink link(Links.LinkRow row) {
        return entities.holes().over(IssueLink.class, new SandboxIssueLink(row, entities));
    }
}
