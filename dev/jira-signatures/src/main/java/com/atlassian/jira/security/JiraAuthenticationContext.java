package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who is signed in.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: clearLoggedInUser.
 */
public interface JiraAuthenticationContext {
    /** Null for the anonymous. */
    ApplicationUser getLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    Locale getLocale();

    I18nHelper getI18nHelper();
}
