package org.amends.signatures;

/** Thrown by every body in this module: the signatures are compiled against, never run. */
public final class SignatureOnly extends Error {
    private static final long serialVersionUID = 1L;

    public SignatureOnly() {
        super("a signature without behaviour was called: the host's own class should have stood first");
    }

    /** The value of a constant: null, and not known to the compiler, so that it is never copied into a caller. */
    public static <T> T constant() {
        return null;
    }
}
