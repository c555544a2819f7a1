package org.ofbiz.core.util;

import org.amends.signatures.SignatureOnly;

/**
 * Base class of the entity engine's exceptions.
 *
 * <p>Not verified.
 */
public class GeneralException extends Exception {
    public GeneralException(String message) {
        throw new SignatureOnly();
    }
}
