package org.amends.sandbox.jira;

/** A page asked for something that the signed-in person may not do, or that the data does not allow. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is not there, or the person may not see it: never told apart. */
        NOT_FOUND,
        /** The person may see it but not do this. */
        FORBIDDEN,
        /** A value is not acceptable; the message names the field and what was expected. */
        BAD_VALUE
    }

    private final Reason reason;

    Refused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static Refused notFound(String what) {
        return new Refused(Reason.NOT_FOUND, what + " does not exist, or you have no permission to see it.");
    }

    public Reason reason() {
        return reason;
    }
}
