package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Which screen is shown for which operation.
 *
 * <p>Not verified.
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
