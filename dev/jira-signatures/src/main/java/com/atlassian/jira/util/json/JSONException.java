package com.atlassian.jira.util.json;

import org.amends.signatures.SignatureOnly;

/**
 * Not JSON, or not the kind that was asked for.
 *
 * <p>Not verified.
 */
public class JSONException extends Exception {
    public JSONException(String message) {
        throw new SignatureOnly();
    }
}
