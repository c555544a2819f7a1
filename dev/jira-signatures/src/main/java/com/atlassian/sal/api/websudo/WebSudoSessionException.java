package com.atlassian.sal.api.websudo;

import org.amends.signatures.SignatureOnly;

/**
 * The admin has not given the password again.
 *
 * <p>Not verified.
 */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {
        throw new SignatureOnly();
    }

    public WebSudoSessionException(String message) {
        throw new SignatureOnly();
    }
}
