package com.atlassian.jira.issue.fields.layout.field;

/**
 * A field's place in a field configuration: hidden, required, rendered how.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldLayoutItem {}
