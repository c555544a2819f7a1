package org.amends.sandbox;

import java.io.IOException;

/** The database cannot be had, or is not the one that the data directory was begun with; the message says which and why. */
public final class DatabaseRefused extends IOException {
    private static final long serialVersionUID = 1L;

    DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
