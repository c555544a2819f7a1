package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import org.amends.apology.evidence.Evidence;

/** What proves that a step was done, as the panel shows it. */
record Proof(Reader reader, String issueKey, KnownProblems problems) {

    JsonObject json(Evidence evidence) {
        if (evidence instanceof Evidence.Answer answer) {
            return new Json()
                    .with(json(answer.source()))
                    .with("satisfied", answer.satisfied())
                    .with("more", filled(answer.more()))
                    .done();
        }
        if (evidence instanceof Evidence.Comment comment) {
            return kind("comment")
                    .with("comment", comment.commentId())
                    .with("href", reader.href(issueKey, comment.commentId()))
                    .done();
        }
        if (evidence instanceof Evidence.Call call) {
            return kind("call")
                    .with("at", call.at().toString())
                    .with("when", reader.when(call.at()))
                    .with("with", call.with())
                    .with("note", filled(call.note()))
                    .done();
        }
        if (evidence instanceof Evidence.KnownProblem problem) {
            return kind("known-problem").with(problems.json(problem, reader)).done();
        }
        if (evidence instanceof Evidence.OnPortal portal) {
            return kind("portal").with("when", reader.when(portal.at())).done();
        }
        if (evidence instanceof Evidence.Invitation invitation) {
            return kind("invitation").with("to", invitation.to()).done();
        }
        return kind("none").done();
    }

    private static Json kind(String kind) {
        return new Json().with("kind", kind);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(there -> !there.isEmpty());
    }
}
