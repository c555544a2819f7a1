package com.atlassian.jira.issue.fields.layout.field;

/**
 * A field's place in a field configuration: hidden, required, rendered how.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java (Jira 11.3).
 */
public interface FieldLayoutItem {}
