package org.amends.jira.store;

import java.time.Instant;
import java.util.List;
import org.amends.apology.Requirement;
import org.amends.apology.method.StepId;

/**
 * A transition that our validator refused.
 *
 * @param transition its name, which may be blank
 */
public record RefusedTransition(
        long issueId, long projectId, Instant at, String userKey, String transition, List<Reason> reasons) {
    public RefusedTransition {
        reasons = List.copyOf(reasons);
    }

    /** What was required, the steps that were open, and how many promises. */
    public record Reason(Requirement requirement, List<StepId> steps, int promises) {
        public Reason {
            steps = List.copyOf(steps);
        }
    }
}
