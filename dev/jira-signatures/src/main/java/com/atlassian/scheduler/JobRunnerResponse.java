package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * How a job went.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/class-use/JobRunnerResponse.html (scheduler 1.6)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse success(String message) {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse failed(String message) {
        throw new SignatureOnly();
    }

    public String getMessage() {
        throw new SignatureOnly();
    }
}
