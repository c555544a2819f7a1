package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Map;

/**
 * A scheduled job.
 *
 * <p>Read from https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6)
 * and from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 * Not verified: getJobRunnerKey, getRunMode, isRunnable.
 */
public interface JobDetails {
    JobId getJobId();

    JobRunnerKey getJobRunnerKey();

    RunMode getRunMode();

    Schedule getSchedule();

    Map<String, Serializable> getParameters();
}
