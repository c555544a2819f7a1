package com.atlassian.scheduler.config;

import java.util.Date;

/** For tests: when a job runs. */
public record Schedule(long every, Date first) {

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime);
    }
}
