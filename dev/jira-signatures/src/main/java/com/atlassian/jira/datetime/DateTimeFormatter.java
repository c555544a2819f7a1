package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Shows a time as the reader is used to.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java (Jira 11.3): format, withStyle;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/MessageFormatter.java (Jira 8): forUser;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeFormatter.html (Jira 7.6).
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
