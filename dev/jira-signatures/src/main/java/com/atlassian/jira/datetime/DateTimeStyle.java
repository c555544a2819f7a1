package com.atlassian.jira.datetime;

/**
 * How a time is written.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java (Jira 11.3): COMPLETE;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/MessageFormatter.java (Jira 8): DATE;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/class-use/DateTimeStyle.html (Jira 7.6).
 */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    RELATIVE,
    RELATIVE_WITH_TIME_ONLY,
    RELATIVE_WITHOUT_TIME,
    RELATIVE_ALWAYS_WITH_TIME,
    DATE_PICKER,
    DATE_TIME_PICKER,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME,
    RSS_RFC822_DATE_TIME
}
