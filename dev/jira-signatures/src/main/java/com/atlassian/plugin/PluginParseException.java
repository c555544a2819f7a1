package com.atlassian.plugin;

import org.amends.signatures.SignatureOnly;

/**
 * A module's descriptor is wrong.
 *
 * <p>Not verified.
 */
public class PluginParseException extends RuntimeException {
    public PluginParseException() {
        throw new SignatureOnly();
    }

    public PluginParseException(String message) {
        throw new SignatureOnly();
    }
}
