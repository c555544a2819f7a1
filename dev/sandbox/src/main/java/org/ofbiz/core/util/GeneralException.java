package org.ofbiz.core.util;

/** The sandbox's own: what all failures of the entity engine are. */
public class GeneralException extends Exception {
    private static final long serialVersionUID = 1L;

    public GeneralException(String message) {
        super(message);
    }
}
