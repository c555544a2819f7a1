package org.amends.apology;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Step;

/**
 * What proves a step, as far as the evidence itself can tell. One piece of evidence may stand for several steps; a step that
 * wants none takes whatever else it was saved with.
 */
final class EvidenceRules {
    private final long issueId;
    private final Instant now;

    EvidenceRules(long issueId, Instant now) {
        this.issueId = issueId;
        this.now = now;
    }

    Stream<Refusal> against(Step step, Evidence evidence) {
        if (!fits(step.evidence(), evidence)) {
            return Stream.of(Refusal.of(
                    "evidence", "evidence-" + step.evidence().code(), step.id().value()));
        }
        return Stream.concat(pain(step.evidence(), evidence), words(evidence));
    }

    private static boolean fits(EvidenceKind kind, Evidence evidence) {
        return switch (kind) {
            case SAID, AGREED -> spoken(evidence);
            case NONE -> spoken(evidence) || evidence instanceof Evidence.Plain;
            case KNOWN_PROBLEM, CHANGE -> evidence instanceof Evidence.KnownProblem;
            case ANSWER ->
                evidence instanceof Evidence.Answer answer
                        && (spoken(answer.source()) || answer.source() instanceof Evidence.OnPortal);
            case INVITATION -> evidence instanceof Evidence.Invitation;
            default -> false;
        };
    }

    private static boolean spoken(Evidence evidence) {
        return evidence instanceof Evidence.Comment || evidence instanceof Evidence.Call;
    }

    /** What was agreed on must be named; elsewhere it may stand beside, as the same evidence may stand for several steps. */
    private static Stream<Refusal> pain(EvidenceKind kind, Evidence evidence) {
        Limit limit = kind == EvidenceKind.AGREED ? Limit.LINE : Limit.OPTIONAL_LINE;
        return limit.of("pain", evidence.pain().orElse("")).stream();
    }

    private Stream<Refusal> words(Evidence evidence) {
        if (evidence instanceof Evidence.Call call) {
            return Stream.of(
                            Past.of("at", call.at(), now),
                            Limit.LINE.of("with", call.with()),
                            Limit.NOTE.of("note", call.note()))
                    .flatMap(Optional::stream);
        }
        if (evidence instanceof Evidence.Answer answer) {
            Limit limit = answer.satisfied() ? Limit.NOTE : Limit.REASON;
            return Stream.concat(limit.of("more", answer.more()).stream(), words(answer.source()));
        }
        if (evidence instanceof Evidence.Invitation invitation) {
            return Limit.LINE.of("to", invitation.to()).stream();
        }
        return evidence instanceof Evidence.KnownProblem problem ? another(problem) : Stream.empty();
    }

    private Stream<Refusal> another(Evidence.KnownProblem problem) {
        return problem.issueId() == issueId
                ? Stream.of(Refusal.of("issue", "problem-is-itself", problem.issueKey()))
                : Stream.empty();
    }
}
