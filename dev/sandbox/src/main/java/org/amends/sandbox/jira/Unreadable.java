package org.amends.sandbox.jira;

/** A record of an import cannot be taken as it is; the message names record and field. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
