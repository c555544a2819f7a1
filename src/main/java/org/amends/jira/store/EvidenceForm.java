package org.amends.jira.store;

import org.amends.apology.evidence.Evidence;

/** How evidence stands in a fact's document; {@code kind} tells which it is. */
final class EvidenceForm {

    private EvidenceForm() {}

    static Fields write(Evidence evidence) {
        Fields json = new Fields();
        if (evidence instanceof Evidence.Comment comment) {
            json.put("kind", "comment").put("comment", comment.commentId()).put("author", comment.authorKey());
            json.put("at", comment.at()).put("pain", comment.pain());
        } else if (evidence instanceof Evidence.Call call) {
            json.put("kind", "call").put("at", call.at()).put("with", call.with());
            json.put("note", call.note()).put("pain", call.pain());
        } else if (evidence instanceof Evidence.KnownProblem problem) {
            json.put("kind", "known-problem").put("issue", problem.issueId()).put("key", problem.issueKey());
        } else if (evidence instanceof Evidence.Answer answer) {
            json.put("kind", "answer").put("satisfied", answer.satisfied()).put("more", answer.more());
            json.put("source", write(answer.source()));
        } else if (evidence instanceof Evidence.OnPortal portal) {
            json.put("kind", "portal").put("customer", portal.customerKey()).put("at", portal.at());
        } else if (evidence instanceof Evidence.Invitation invitation) {
            json.put("kind", "invitation").put("to", invitation.to());
        } else {
            json.put("kind", "none");
        }
        return json;
    }

    static Evidence read(Fields json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "comment" ->
                new Evidence.Comment(
                        json.number("comment"), json.text("author"), json.instant("at"), json.maybe("pain"));
            case "call" ->
                new Evidence.Call(json.instant("at"), json.text("with"), json.text("note"), json.maybe("pain"));
            case "known-problem" -> new Evidence.KnownProblem(json.number("issue"), json.text("key"));
            case "answer" -> new Evidence.Answer(json.flag("satisfied"), json.text("more"), read(json.inner("source")));
            case "portal" -> new Evidence.OnPortal(json.text("customer"), json.instant("at"));
            case "invitation" -> new Evidence.Invitation(json.text("to"));
            case "none" -> new Evidence.Plain();
            default -> throw new Fields.Unreadable("kind", "a kind of evidence", kind);
        };
    }
}
