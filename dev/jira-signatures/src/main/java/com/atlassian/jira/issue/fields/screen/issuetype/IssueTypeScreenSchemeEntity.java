package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/**
 * One line of an issue type screen scheme.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/workflow/setup/BlackDuckIssueTypeSetup.java (Jira 7.4): getFieldScreenScheme.
 */
public interface IssueTypeScreenSchemeEntity {
    Long getId();
    /** Null for the default line. */
    String getIssueTypeId();

    FieldScreenScheme getFieldScreenScheme();
}
