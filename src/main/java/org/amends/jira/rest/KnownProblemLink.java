package org.amends.jira.rest;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.jira.issue.RelatedIssues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows in Jira what a known problem's evidence says (A3): a link between the ticket and the problem, made in the agent's
 * name if they may link issues. It stays when the step is opened again, since it is Jira's and true. One that cannot be made
 * takes nothing from the fact.
 */
@Component
public class KnownProblemLink {
    private static final Logger LOG = LoggerFactory.getLogger(KnownProblemLink.class);
    private final RelatedIssues related;
    private final PermissionManager permissions;
    private final ProjectPermissionKey linkIssues = new ProjectPermissionKey("LINK_ISSUES");

    public KnownProblemLink(RelatedIssues related, @ComponentImport PermissionManager permissions) {
        this.related = related;
        this.permissions = permissions;
    }

    /** What the agent has to know of it, as a key of i18n: that they may not link, so that no link was made. */
    Optional<String> show(Visit visit, Evidence evidence) {
        if (!(evidence instanceof Evidence.KnownProblem problem)) {
            return Optional.empty();
        }
        if (!permissions.hasPermission(linkIssues, visit.issue(), visit.agent())) {
            return Optional.of("amends.panel.known-problem.no-link");
        }
        link(visit, problem);
        return Optional.empty();
    }

    private void link(Visit visit, Evidence.KnownProblem problem) {
        try {
            related.relate(visit.issueId(), problem.issueId(), visit.agent());
        } catch (CreateException | RuntimeException refused) {
            // The tick is recorded already; whatever Jira or a listener throws here must not say that it was not.
            LOG.warn("{} could not be linked with {}", visit.issue().getKey(), problem.issueKey(), refused);
        }
    }
}
