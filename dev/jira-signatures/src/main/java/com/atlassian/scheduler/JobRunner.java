package com.atlassian.scheduler;

/**
 * Does a scheduled job's work.
 *
 * <p>Not verified.
 */
public interface JobRunner {
    /** May answer null. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
