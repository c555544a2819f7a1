package org.amends.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Jira's links between issues that have to do with each other. Asks no permissions: who calls has asked. */
@Component
public final class RelatedIssues {

    private static final String RELATES = "Relates";

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;

    /** Writes Jira's links. */
    public RelatedIssues(@ComponentImport IssueLinkManager links, @ComponentImport IssueLinkTypeManager types) {
        this.links = links;
        this.types = types;
    }

    /** Links two issues as related, once. Where an admin took the link type "Relates" away, they stay without a link. */
    public void relate(long from, long to, ApplicationUser person) throws CreateException {
        relate(from, to, person, OptionalLong.empty());
    }

    /** The same by a link of another type; where that was taken away, they stay without a link. */
    public void relate(long from, long to, ApplicationUser person, OptionalLong type) throws CreateException {
        Optional<Long> by = type.isPresent() ? known(type.getAsLong()) : relates();
        if (by.isPresent() && links.getIssueLink(from, to, by.get()) == null) {
            links.createIssueLink(from, to, by.get(), null, person);
        }
    }

    /** The issues that are linked with this one, in either direction and by whatever link, each once. */
    public List<Issue> linkedWith(long issueId) {
        Map<Long, Issue> found = new LinkedHashMap<>();
        Stream.concat(
                        links.getOutwardLinks(issueId).stream().map(IssueLink::getDestinationObject),
                        links.getInwardLinks(issueId).stream().map(IssueLink::getSourceObject))
                .filter(issue -> issue.getId() != issueId)
                .forEach(issue -> found.putIfAbsent(issue.getId(), issue));
        return List.copyOf(found.values());
    }

    private Optional<Long> known(long type) {
        return Optional.ofNullable(types.getIssueLinkType(type)).map(IssueLinkType::getId);
    }

    private Optional<Long> relates() {
        return types.getIssueLinkTypesByName(RELATES).stream()
                .map(IssueLinkType::getId)
                .findFirst();
    }
}
