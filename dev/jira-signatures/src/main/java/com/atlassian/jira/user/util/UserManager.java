package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * <p>Not verified.
 */
public interface UserManager {
    /** May be null. */
    ApplicationUser getUserByKey(String userKey);
    /** May be null. */
    ApplicationUser getUserByName(String userName);
    /** May be null. */
    ApplicationUser getUserById(Long id);
}
