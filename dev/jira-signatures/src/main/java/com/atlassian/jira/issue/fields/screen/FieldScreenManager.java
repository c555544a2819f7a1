package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Finds screens.
 *
 * <p>Not verified.
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
    /** May be null. */
    FieldScreen getFieldScreen(Long id);
}
