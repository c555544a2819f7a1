package org.amends.jira.store;

import java.util.Locale;

/**
 * A phrase that an administrator does not want in replies.
 *
 * @param fault the id of the fault that it stands for
 * @param why the reason, in the administrator's words
 */
public record OwnPhrase(String phrase, String fault, String why) {
    /** The id of the phrase's rule: the same as long as its words are. */
    public String ruleId() {
        return "own-"
                + Integer.toHexString(phrase.strip().toLowerCase(Locale.ROOT).hashCode());
    }
}
