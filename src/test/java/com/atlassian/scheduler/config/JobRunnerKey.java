package com.atlassian.scheduler.config;

/** For tests: a runner's name. */
public record JobRunnerKey(String name) {

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }
}
