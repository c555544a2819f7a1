package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/**
 * Finds screens.
 *
 * <p>Not verified.
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    /** May be null. */
    FieldScreen getFieldScreen(Long id);
}
