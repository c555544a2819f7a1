package com.atlassian.templaterenderer;

import org.amends.signatures.SignatureOnly;

/**
 * A template could not be rendered.
 *
 * <p>Not verified.
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        throw new SignatureOnly();
    }
}
