package org.amends.sandbox.jira;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {
    /** {@code done} of {@code of} tickets are written, though not committed yet. */
    void tickets(int done, int of);
}
