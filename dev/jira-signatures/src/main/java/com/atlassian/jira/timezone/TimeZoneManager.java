package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/**
 * Knows time zones.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13).
 * Not verified: getLoggedInUserTimeZone.
 */
public interface TimeZoneManager {
    TimeZone getTimeZoneforUser(ApplicationUser user);

    TimeZone getDefaultTimezone();
}
