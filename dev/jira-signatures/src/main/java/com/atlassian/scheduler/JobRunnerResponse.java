package com.atlassian.scheduler;

import org.amends.signatures.SignatureOnly;

/**
 * How a job went.
 *
 * <p>Not verified.
 */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse success(String message) {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse aborted(String message) {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse failed(String message) {
        throw new SignatureOnly();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw new SignatureOnly();
    }

    public String getMessage() {
        throw new SignatureOnly();
    }
}
