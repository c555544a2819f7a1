package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amends.apology.Apology;
import org.amends.apology.StepState;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.evidence.Evidence;
import org.amends.jira.issue.IssueComment;

/** What was said in public on an issue, newest first, and what of it stands as evidence. */
final class Conversation {
    /** How many comments are looked at; more would cost more than the panel is worth. */
    static final int LOOKED_AT = 30;

    private static final int SHOWN = 5;
    private final Reader reader;
    private final List<IssueComment> spoken;
    private final Function<String, Set<String>> stepsOf;

    /**
     * @param comments the newest of the issue, newest first; those that the customer cannot read are left out
     * @param stepsOf the steps that the words of a reply speak for
     */
    Conversation(Reader reader, List<IssueComment> comments, Function<String, Set<String>> stepsOf) {
        this.reader = reader;
        this.stepsOf = stepsOf;
        this.spoken = comments.stream()
                .filter(comment -> comment.seen().publicToCustomer())
                .toList();
    }

    JsonObject json(Apology apology) {
        return new Json()
                .with(
                        "comments",
                        new Json()
                                .with("mine", some(apology, CommentSeen::byAgent))
                                .with("customer", some(apology, CommentSeen::byCustomer))
                                .done())
                .with("ask", ask(apology))
                .done();
    }

    private List<JsonObject> some(Apology apology, Predicate<CommentSeen> whose) {
        return spoken.stream()
                .filter(comment -> whose.test(comment.seen()))
                .limit(SHOWN)
                .map(comment -> comment(apology, comment))
                .toList();
    }

    private JsonObject comment(Apology apology, IssueComment comment) {
        return new Json()
                .with("id", comment.seen().id())
                .with("by", comment.authorName())
                .with("mine", reader.isMe(comment.seen().authorKey()))
                .with("when", reader.when(comment.seen().created()))
                .with("excerpt", comment.excerpt())
                .with("said", said(apology, comment.seen().id()))
                .with("answers", answers(comment))
                .done();
    }

    /** Whether one of us had spoken before: what comes first is the complaint, and agrees to nothing. */
    private boolean answers(IssueComment comment) {
        return spoken.stream()
                .map(IssueComment::seen)
                .anyMatch(other -> other.byAgent()
                        && other.created().isBefore(comment.seen().created()));
    }

    private static List<String> said(Apology apology, long comment) {
        return apology.steps().stream()
                .filter(state -> restsOn(state, comment))
                .map(state -> state.step().id().value())
                .toList();
    }

    private static boolean restsOn(StepState state, long comment) {
        return state.evidence()
                .flatMap(Evidence::comment)
                .filter(proof -> proof.commentId() == comment)
                .isPresent();
    }

    /** The viewer's newest public comment, as long as nothing was recorded for it. */
    private Optional<JsonObject> ask(Apology apology) {
        return spoken.stream()
                .filter(comment ->
                        comment.seen().byAgent() && reader.isMe(comment.seen().authorKey()))
                .findFirst()
                .filter(comment -> said(apology, comment.seen().id()).isEmpty())
                .map(comment -> new Json()
                        .with("comment", comment.seen().id())
                        .with("when", reader.when(comment.seen().created()))
                        .with("spoken", stepsOf.apply(comment.body()))
                        .done());
    }
}
