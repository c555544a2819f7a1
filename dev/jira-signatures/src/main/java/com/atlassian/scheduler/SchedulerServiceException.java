package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * A job could not be scheduled.
 *
 * <p>Not verified.
 */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        throw new SignatureOnly();
    }

    public SchedulerServiceException(String message, Throwable cause) {
        throw new SignatureOnly();
    }
}
