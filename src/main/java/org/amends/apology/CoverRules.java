package org.amends.apology;

import java.util.stream.Stream;
import org.amends.apology.followup.Origin;
import org.amends.apology.journal.Fact;

/**
 * Which apology may stand for which: none for itself, and no chains. A covered issue has no apology of its own meanwhile: nothing
 * new is recorded there, and what it had stays.
 */
final class CoverRules {
    private final Apology apology;

    CoverRules(Apology apology) {
        this.apology = apology;
    }

    Stream<Refusal> against(Fact fact) {
        if (fact instanceof Fact.CoveredBy covered) {
            return covered(covered);
        }
        if (fact instanceof Fact.Uncovered) {
            return apology.coveredBy().isPresent() ? Stream.empty() : refused("not-covered");
        }
        if (fact instanceof Fact.CoveringBegun begun) {
            return begun(begun);
        }
        if (fact instanceof Fact.CoveringEnded ended) {
            return covers(ended.issueId()) ? Stream.empty() : refused("not-covering");
        }
        return ownDoing(fact) && apology.coveredBy().isPresent() ? refused("covered") : Stream.empty();
    }

    private Stream<Refusal> covered(Fact.CoveredBy covered) {
        if (covered.ownerId() == apology.issueId()) {
            return refused("cover-itself");
        }
        if (apology.coveredBy().isPresent()) {
            return refused("covered");
        }
        return apology.covers().isEmpty() ? Stream.empty() : refused("covers-others");
    }

    private Stream<Refusal> begun(Fact.CoveringBegun begun) {
        if (begun.issueId() == apology.issueId()) {
            return refused("cover-itself");
        }
        return apology.coveredBy().isPresent() ? refused("cover-chain") : Stream.empty();
    }

    private boolean covers(long issueId) {
        return apology.covers().stream().anyMatch(covered -> covered.issueId() == issueId);
    }

    /** What people add to an apology; what they do with what it had, and what Jira tells of it, goes on. */
    private static boolean ownDoing(Fact fact) {
        return fact instanceof Fact.StepDone
                || fact instanceof Fact.StepWaived
                || fact instanceof Fact.StepUndone undone && undone.because().isEmpty()
                || fact instanceof Fact.ReparationGiven
                || fact instanceof Fact.PromiseMade
                || fact instanceof Fact.MethodChosen
                || fact instanceof Fact.FollowUpScheduled scheduled
                        && scheduled.origin().kind() == Origin.Kind.BY_HAND;
    }

    private static Stream<Refusal> refused(String code) {
        return Stream.of(Refusal.of("issue", code));
    }
}
