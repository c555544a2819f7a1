package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface UserManager {
    /** May be null. */
    ApplicationUser getUserByKey(String userKey);
    /** May be null. */
    ApplicationUser getUserByName(String userName);
}
