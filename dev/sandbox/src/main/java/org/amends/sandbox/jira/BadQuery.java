package org.amends.sandbox.jira;

/** A search that cannot be understood; the message says at which word, and what was expected there. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadQuery(String message) {
        super(message);
    }
}
