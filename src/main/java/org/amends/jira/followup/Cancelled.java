package org.amends.jira.followup;

import java.util.Set;

/** Why Amends itself cancels a follow-up, as codes; any other reason is the words of a person. */
public final class Cancelled {
    private static final Set<String> CODES = Set.of(
            "reopened",
            "resolved",
            "step-undone",
            "not-needed",
            "not-invited",
            "told-before",
            "promise-kept",
            "promise-broken",
            "covered",
            "uncovered",
            "method");

    private Cancelled() {}

    /** Whether this is one of our codes; its words stand in i18n under {@code amends.panel.follow-up.cancelled.<code>}. */
    public static boolean known(String because) {
        return CODES.contains(because);
    }
}
