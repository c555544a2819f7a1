package org.amends.sandbox.web;

/** A field of a form does not hold what it should; the message names it and says what was expected. */
final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadField(String field, String expected) {
        super(field + ": expected " + expected + ".");
    }
}
