package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Finds screens.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
}
