package org.amends.apology;

import java.util.Optional;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.method.EvidenceKind;

/** What a comment must be to prove that something was said to the customer, or agreed by them. */
public final class Spoken {
    private Spoken() {}

    /** Whether the comment can stand for a step that wants this kind of evidence; empty when it can. */
    public static Optional<Refusal> proves(EvidenceKind kind, long issueId, CommentSeen comment) {
        return switch (kind) {
            case AGREED, ANSWER -> agreed(issueId, comment);
            default -> said(issueId, comment);
        };
    }

    /** Said: a comment of an agent on this issue that the customer could read. */
    public static Optional<Refusal> said(long issueId, CommentSeen comment) {
        return heard(issueId, comment)
                .or(() -> comment.byAgent() ? Optional.empty() : refused("comment-not-by-agent", comment));
    }

    /** Agreed: the customer's own comment on this issue. */
    public static Optional<Refusal> agreed(long issueId, CommentSeen comment) {
        return heard(issueId, comment)
                .or(() -> comment.byCustomer() ? Optional.empty() : refused("comment-not-by-customer", comment));
    }

    private static Optional<Refusal> heard(long issueId, CommentSeen comment) {
        if (comment.issueId() != issueId) {
            return refused("comment-not-here", comment);
        }
        return comment.publicToCustomer() ? Optional.empty() : refused("comment-not-public", comment);
    }

    private static Optional<Refusal> refused(String code, CommentSeen comment) {
        return Optional.of(Refusal.of("comment", code, Long.toString(comment.id())));
    }
}
