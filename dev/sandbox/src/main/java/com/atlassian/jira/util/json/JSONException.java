package com.atlassian.jira.util.json;

/** The sandbox's own: text that is no JSON, or a value that JSON cannot hold. */
public class JSONException extends Exception {
    private static final long serialVersionUID = 1L;

    public JSONException(String message) {
        super(message);
    }
}
