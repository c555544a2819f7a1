package com.atlassian.jira.issue.status.category;

import org.amends.signatures.SignatureOnly;

/**
 * New, in progress or done.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
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
