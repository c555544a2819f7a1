package com.atlassian.sal.api.websudo;

/** The sandbox's own: the person must prove again who they are. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }
}
