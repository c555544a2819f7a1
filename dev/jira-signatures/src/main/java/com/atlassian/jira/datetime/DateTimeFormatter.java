package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Shows a time as the reader is used to.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeFormatter.html (Jira 7.6)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3).
 */
public interface DateTimeFormatter {
    String format(Date date);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withZone(TimeZone timeZone);

    DateTimeFormatter withDefaultZone();
}
