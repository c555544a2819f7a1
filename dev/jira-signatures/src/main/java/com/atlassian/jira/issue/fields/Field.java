package com.atlassian.jira.issue.fields;

/**
 * A field of an issue.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/MessageFormatter.java (Jira 8).
 */
public interface Field {
    String getId();

    String getName();
}
