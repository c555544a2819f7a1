package org.amends.apology.method;

/** A method that cannot stand; the message names the field and what was expected. */
public final class BrokenMethod extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Wanted expected;
    private final transient Wanted found;

    public BrokenMethod(String field, Wanted expected, Wanted found) {
        super("method, " + field + ": expected " + expected + ", found " + found);
        this.field = field;
        this.expected = expected;
        this.found = found;
    }

    /** Where it is broken, such as {@code stages[1].steps[0].evidence}. */
    public String field() {
        return field;
    }

    /** What should stand there. */
    public Wanted expected() {
        return expected;
    }

    /** What stands there; of what somebody wrote the beginning. */
    public Wanted found() {
        return found;
    }
}
