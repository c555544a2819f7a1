package org.amends.apology.method;

/** A method that cannot stand; the message names the field and what was expected. */
public final class BrokenMethod extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** So much of what was found is told. */
    private static final int TOLD = 80;

    private final String field;
    private final String expected;
    private final String found;

    public BrokenMethod(String field, String expected, Object found) {
        super("method, " + field + ": expected " + expected + ", found " + cut(String.valueOf(found)));
        this.field = field;
        this.expected = expected;
        this.found = cut(String.valueOf(found));
    }

    /** Where it is broken, such as {@code stages[1].steps[0].evidence}. */
    public String field() {
        return field;
    }

    /** What should stand there. */
    public String expected() {
        return expected;
    }

    /** The beginning of what stands there. */
    public String found() {
        return found;
    }

    private static String cut(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD) + "…";
    }
}
