package org.amends.jira.store;

import java.util.List;
import java.util.Set;

/**
 * How replies are reviewed in a project.
 *
 * @param review whether they are
 * @param live whether hints stand beside the comment box while somebody writes
 * @param off ids of rules that are switched off
 * @param phrases what the project's own rules look for
 */
public record ReplyRules(boolean review, boolean live, Set<String> off, List<OwnPhrase> phrases) {
    /** As it ships: on, and silent while somebody writes. */
    public static final ReplyRules SHIPPED = new ReplyRules(true, false, Set.of(), List.of());

    /** A copy that nobody changes. */
    public ReplyRules {
        off = Set.copyOf(off);
        phrases = List.copyOf(phrases);
    }
}
