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
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/scheduled/ScheduledTaskServiceImpl.java (Jira 8.13): getSchedule;
 * https://github.com/SAP-archive/solman-fb-jira-addon/blob/9a5e838c5e/src/main/java/com/sap/mango/jiraintegration/solman/scheduler/unsynchronizedissue/SolmanPluginSchedulerManagerImpl.java (Jira 7.1): getJobRunnerKey;
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/index-all.html (scheduler 1.6).
 */
public interface JobDetails {
    JobId getJobId();

    JobRunnerKey getJobRunnerKey();

    RunMode getRunMode();

    Schedule getSchedule();

    Map<String, Serializable> getParameters();
}
