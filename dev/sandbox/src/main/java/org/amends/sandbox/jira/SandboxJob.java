package org.amends.sandbox.jira;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** Behind {@code JobDetails}. */
record SandboxJob(Jobs.JobRow job) {
    public JobId getJobId() {
        return JobId.of(job.id());
    }

    public JobRunnerKey getJobRunnerKey() {
        return JobRunnerKey.of(job.runner());
    }

    public RunMode getRunMode() {
        return SandboxScheduler.mode(job);
    }

    public Schedule getSchedule() {
        Date first = job.firstRun().map(Date::from).orElse(null);
        return job.everyMillis() == 0 ? Schedule.runOnce(first) : Schedule.forInterval(job.everyMillis(), first);
    }

    public Map<String, Serializable> getParameters() {
        return JobParameters.read(job.parameters());
    }

    /** Behind {@code JobRunnerRequest}. */
    record Request(JobDetails details) {
        public JobId getJobId() {
            return details.getJobId();
        }

        public JobConfig getJobConfig() {
            return JobConfig.forJobRunnerKey(details.getJobRunnerKey())
                    .withRunMode(details.getRunMode())
                    .withSchedule(details.getSchedule())
                    .withParameters(details.getParameters());
        }
    }
}
