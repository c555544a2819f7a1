package com.atlassian.jira.user;

/**
 * A person or account.
 *
 * <p>Read from https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/user/ApplicationUser.html (Jira 9.12)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface ApplicationUser {
    String getKey();

    String getName();

    String getDisplayName();

    boolean isActive();

    Long getId();
}
