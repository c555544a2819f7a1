package org.amends.jira.store;

/** The right to attempt a follow-up; the attempt is the fencing number: a later one makes this one worthless. */
public record Claim(String followUpId, int attempt) {

    /** {@code "<follow-up id>#<attempt>"}. */
    @Override
    public String toString() {
        return followUpId + "#" + attempt;
    }
}
