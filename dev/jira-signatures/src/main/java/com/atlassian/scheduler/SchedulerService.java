package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/**
 * Schedules jobs.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/msteams-jira-server-addon/blob/c7f6c2b5e9/src/main/java/com/microsoft/teams/lifecycle/scheduler/SignalRConnectionMonitorJob.java (Jira 9.0): registerJobRunner, scheduleJob;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java (Jira 8.13): getJobDetails, unregisterJobRunner;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html (scheduler 1.6);
 * https://docs.atlassian.com/atlassian-bamboo/10.0.2/com/atlassian/bamboo/schedule/AtlassianSchedulerServiceImpl.html (Bamboo 10.0).
 */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /** May be null. */
    JobDetails getJobDetails(JobId jobId);
}
