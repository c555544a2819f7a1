package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;
import org.amends.jira.followup.Transitions;
import org.springframework.stereotype.Component;

/**
 * A known problem as its reader may see it (A3). It is kept by its id, so a problem that was moved shows its new key. Of one
 * that is gone, or that this reader may not see, nothing is told but that there is one.
 */
@Component
public class KnownProblems {
    private final IssueManager issues;
    private final Access access;

    public KnownProblems(@ComponentImport IssueManager issues, Access access) {
        this.issues = issues;
        this.access = access;
    }

    JsonObject json(Evidence.KnownProblem known, Reader reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(known.issueId()))
                .filter(problem -> access.mayBrowse(problem, reader.person()))
                .map(problem -> seen(problem, reader))
                .orElseGet(JsonObject::new);
    }

    private static JsonObject seen(Issue problem, Reader reader) {
        IssueConstant status = problem.getStatus();
        return new Json()
                .with("issue", problem.getKey())
                .with("href", reader.href(problem.getKey()))
                .with("summary", problem.getSummary())
                .with("status", status.getName())
                .with("done", Transitions.isDone(problem))
                .with("released", released(problem))
                .done();
    }

    private static Optional<String> released(Issue problem) {
        return problem.getFixVersions().stream()
                .filter(Version::isReleased)
                .map(Version::getName)
                .findFirst();
    }
}
