package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who is signed in.
 *
 * <p>Not verified.
 */
public interface JiraAuthenticationContext {
    /** Null for the anonymous. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();
}
