package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * Something could not be removed.
 *
 * <p>Read from
 * https://github.com/mustafa8410/jira-datacenter-app/blob/f0f73b9848/src/main/java/com/example/jira/helloworld/servlet/BulkActionServlet.java (Jira 9.12).
 */
public class RemoveException extends Exception {
    public RemoveException(String message) {
        throw new SignatureOnly();
    }
}
