package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Which screen is shown for which operation.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
