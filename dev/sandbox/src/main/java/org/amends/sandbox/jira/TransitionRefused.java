package org.amends.sandbox.jira;

/** A validator says no; the transition is rolled back. */
final class TransitionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransitionRefused(String message) {
        super(message, null, false, false);
    }
}
