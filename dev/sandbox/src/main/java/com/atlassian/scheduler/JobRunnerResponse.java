package com.atlassian.scheduler;

/** The sandbox's own: how a job ended. */
public final class JobRunnerResponse {
    private final boolean good;
    private final String message;

    private JobRunnerResponse(boolean good, String message) {
        this.good = good;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(true, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(false, message);
    }

    public String getMessage() {
        return message;
    }

    /** Whether the job says that it went well. */
    public boolean good() {
        return good;
    }
}
