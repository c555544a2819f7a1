package org.amends.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
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

    /** Links two issues, once. Where an admin took the link type "Relates" away, they stay without a link. */
    public void relate(long from, long to, ApplicationUser person) throws CreateException {
        Optional<Long> relates = types.getIssueLinkTypesByName(RELATES).stream()
                .map(IssueLinkType::getId)
                .findFirst();
        if (relates.isPresent() && links.getIssueLink(from, to, relates.get()) == null) {
            links.createIssueLink(from, to, relates.get(), null, person);
        }
    }
}
