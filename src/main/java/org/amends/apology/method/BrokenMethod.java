package org.amends.apology.method;

/** A method that cannot stand; the message names the field and what was expected. */
public final class BrokenMethod extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public BrokenMethod(String field, String expected, Object found) {
        super("method, " + field + ": expected " + expected + ", found " + found);
        this.field = field;
    }

    /** Where it is broken, such as {@code stages[1].steps[0].evidence}. */
    public String field() {
        return field;
    }
}
