package org.amends.check;

/** What was given can not be compared; the message says which file and why. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message + " (" + cause + ")", cause);
    }
}
