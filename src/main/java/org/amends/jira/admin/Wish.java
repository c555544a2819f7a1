package org.amends.jira.admin;

import java.util.List;

/**
 * What the admin wants for one project.
 *
 * @param actor name (not key) of the account that acts
 * @param startTypes ids of the issue types whose issues start an apology by themselves; may be empty
 * @param openToo whether the tickets of these types that are open now start one as well, once
 * @param followUpType id of the issue type of follow-up tasks
 * @param screens ids of the screens that get the field
 */
public record Wish(
        boolean on, String actor, List<String> startTypes, boolean openToo, String followUpType, List<Long> screens) {
    /** Off; all else is kept. */
    public static final Wish OFF = new Wish(false, "", List.of(), false, "", List.of());

    /** A copy that nobody changes. */
    public Wish {
        startTypes = List.copyOf(startTypes);
        screens = List.copyOf(screens);
    }
}
