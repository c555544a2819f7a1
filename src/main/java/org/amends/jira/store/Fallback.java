package org.amends.jira.store;

import java.util.Optional;

/**
 * Whose the follow-ups of a project are when nobody who had to do with the ticket can have them, as an admin named it; after
 * both comes the project's lead.
 *
 * @param user user key of a person
 * @param group name of a group, whose agents come after the person
 */
public record Fallback(Optional<String> user, Optional<String> group) {
    static final Fallback NONE = new Fallback(Optional.empty(), Optional.empty());
}
