package org.amends.sandbox.jira;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {
    /** {@code done} of {@code of} tickets are written, though not committed yet. */
    void tickets(int done, int of);

    /** {@code bytes} of {@code of} bytes of the file are checked; nothing is written before they all are. */
    default void checked(long bytes, long of) {}
}
