package com.atlassian.sal.api.websudo;

/** For tests: an administrator has to prove who they are. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {}
}
