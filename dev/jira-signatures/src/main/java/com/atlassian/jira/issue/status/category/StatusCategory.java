package com.atlassian.jira.issue.status.category;

import org.amends.signatures.SignatureOnly;

/**
 * New, in progress or done.
 *
 * <p>Not verified.
 */
public interface StatusCategory {
    String UNDEFINED = SignatureOnly.constant();
    String TO_DO = SignatureOnly.constant();
    String IN_PROGRESS = SignatureOnly.constant();
    String COMPLETE = SignatureOnly.constant();

    Long getId();

    String getKey();

    String getName();
}
