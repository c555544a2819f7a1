package org.amends.jira.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How Amends stands in one project.
 *
 * @param on whether it is switched on
 * @param since since when: issues created earlier start no apology by themselves
 * @param actor user key of the account that acts
 * @param startTypes ids of the issue types whose issues start an apology by themselves
 * @param followUpType id of the issue type of follow-up tasks
 */
public record ProjectSettings(
        boolean on, Instant since, Optional<String> actor, Set<String> startTypes, Optional<String> followUpType) {

    /** A copy that nobody changes. */
    public ProjectSettings {
        startTypes = Set.copyOf(startTypes);
    }
}
