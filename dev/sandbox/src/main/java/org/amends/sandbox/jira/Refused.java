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

    private Refused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static Refused notFound(String what) {
        return new Refused(Reason.NOT_FOUND, what + " does not exist, or you have no permission to see it.");
    }

    static Refused forbidden() {
        return forbidden("You have no permission to do this.");
    }

    /** The message says who can. */
    static Refused forbidden(String message) {
        return new Refused(Reason.FORBIDDEN, message);
    }

    /** The message names the value and what was expected. */
    static Refused badValue(String message) {
        return new Refused(Reason.BAD_VALUE, message);
    }

    public Reason reason() {
        return reason;
    }
}
