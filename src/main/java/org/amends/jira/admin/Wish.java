package org.amends.jira.admin;

import java.util.List;

/**
 * What the admin wants for one project.
 *
 * @param actor name (not key) of the account that acts
 * @param startTypes ids of the issue types whose issues start an apology by themselves; may be empty
 * @param followUpType id of the issue type of follow-up tasks
 * @param screens ids of the screens that get the field
 */
public record Wish(boolean on, String actor, List<String> startTypes, String followUpType, List<Long> screens) {
    /** A copy that nobody changes. */
    public Wish {
        startTypes = List.copyOf(startTypes);
        screens = List.copyOf(screens);
    }
}
