package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * A job could not be scheduled.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/package-summary.html (scheduler 1.6)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        throw new SignatureOnly();
    }

    public SchedulerServiceException(String message, Throwable cause) {
        throw new SignatureOnly();
    }
}
