package org.amends.jira.ics;

import org.amends.apology.Refusal;

/** Why a file was not taken; found deep in it, and told at once. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** What is wrong with the file as a whole. */
    NotTaken(String code, String... args) {
        super(code, null, false, false);
        this.refusal = Refusal.of("ics", code, args);
    }

    Refusal refusal() {
        return refusal;
    }
}
