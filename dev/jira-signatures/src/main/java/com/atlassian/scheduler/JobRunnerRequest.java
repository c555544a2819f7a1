package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;

/**
 * What a job runner is told.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/package-summary.html (scheduler 1.6)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: isCancellationRequested.
 */
public interface JobRunnerRequest {
    JobId getJobId();

    JobConfig getJobConfig();
}
