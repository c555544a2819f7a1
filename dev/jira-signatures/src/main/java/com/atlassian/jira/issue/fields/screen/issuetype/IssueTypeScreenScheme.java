package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/**
 * Which screen scheme holds for which issue type.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /** May be null. */
    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);
}
