package com.atlassian.scheduler.config;

/** For tests: a job's name. */
public record JobId(String name) {

    public static JobId of(String id) {
        return new JobId(id);
    }
}
