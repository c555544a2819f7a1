package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

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

    Optional<ApplicationUser> getUserById(Long id);
}
