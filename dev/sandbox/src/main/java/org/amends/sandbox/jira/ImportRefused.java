package org.amends.sandbox.jira;

/** A file was not imported, nothing of it; the message names the record (index and key) and the field. */
public final class ImportRefused extends Exception {
    private static final long serialVersionUID = 1L;

    ImportRefused(String message) {
        super(message);
    }

    ImportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
