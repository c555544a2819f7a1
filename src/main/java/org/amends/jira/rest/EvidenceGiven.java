package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.apology.Spoken;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.method.EvidenceKind;
import org.amends.jira.issue.IssueComment;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.panel.Access;
import org.springframework.stereotype.Component;

/** Reads the evidence of a save, and looks in Jira whether what it names is there. What it proves is the rules' to say. */
@Component
public class EvidenceGiven {
    private final IssueComments comments;
    private final IssueManager issues;
    private final Access access;

    public EvidenceGiven(IssueComments comments, @ComponentImport IssueManager issues, Access access) {
        this.comments = comments;
        this.issues = issues;
        this.access = access;
    }

    /** The evidence, as each of these kinds of step wants it; turned away when it cannot stand for one of them. */
    List<Evidence> read(Visit visit, Given given, List<EvidenceKind> kinds) {
        return switch (given.text("kind")) {
            case "comment" -> comment(visit, given, kinds);
            case "call" ->
                kinds.stream().map(kind -> answered(kind, call(given), given)).toList();
            case "known-problem" -> same(knownProblem(visit, given), kinds);
            case "invitation" -> same(new Evidence.Invitation(given.text("to")), kinds);
            case "none" -> same(new Evidence.Plain(), kinds);
            default -> throw given.wrong("kind", "one-of", "comment, call, known-problem, invitation, none");
        };
    }

    private List<Evidence> comment(Visit visit, Given given, List<EvidenceKind> kinds) {
        long id = given.number("comment");
        CommentSeen seen = comments.find(id)
                .map(IssueComment::seen)
                .orElseThrow(() -> given.wrong("comment", "comment-not-here", Long.toString(id)));
        List<Refusal> refusals = kinds.stream()
                .flatMap(kind -> Spoken.proves(kind, visit.issueId(), seen).stream())
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            throw TurnedAway.by(refusals);
        }
        Evidence source = new Evidence.Comment(seen.id(), seen.authorKey(), seen.created(), given.filled("pain"));
        return kinds.stream().map(kind -> answered(kind, source, given)).toList();
    }

    private static Evidence call(Given given) {
        return new Evidence.Call(
                given.instant("at").orElseThrow(() -> given.wrong("at", "instant")),
                given.text("with"),
                given.text("note"),
                given.filled("pain"));
    }

    private static Evidence answered(EvidenceKind kind, Evidence source, Given given) {
        return kind == EvidenceKind.ANSWER
                ? new Evidence.Answer(given.flag("satisfied"), given.text("more"), source)
                : source;
    }

    // The same words whether the issue is missing or hidden from this agent.
    private Evidence knownProblem(Visit visit, Given given) {
        Issue problem = Optional.<Issue>ofNullable(issues.getIssueObject(given.text("issue")))
                .filter(found -> access.mayBrowse(found, visit.agent()))
                .orElseThrow(() -> given.wrong("issue", "known-problem"));
        return new Evidence.KnownProblem(problem.getId(), problem.getKey());
    }

    private static List<Evidence> same(Evidence evidence, List<EvidenceKind> kinds) {
        return kinds.stream().map(kind -> evidence).toList();
    }
}
