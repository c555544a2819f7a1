package com.atlassian.jira.exception;

import org.amends.signatures.SignatureOnly;

/**
 * The database could not be read.
 *
 * <p>Read from
 * https://github.com/alanmosely/basic-jira-development-panels/blob/fb8a8e2656/src/main/java/com/alanmosely/jira/plugin/impl/PullRequestServiceImpl.java (Jira 9.12);
 * https://docs.atlassian.com/jira/6.4.9/com/atlassian/jira/exception/DataAccessException.html (Jira 6.4).
 */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String message) {
        throw new SignatureOnly();
    }
}
