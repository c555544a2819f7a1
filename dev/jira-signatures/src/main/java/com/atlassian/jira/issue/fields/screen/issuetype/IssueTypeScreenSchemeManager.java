package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;

/**
 * Finds a project's issue type screen scheme.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/service/impl/IssueCreationServiceImpl.java (Jira 8): getIssueTypeScreenScheme;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/issue/IssueTypeScreenSchemeManagerMock.java (Jira 7.4): getIssueTypeScreenScheme.
 */
public interface IssueTypeScreenSchemeManager {
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
}
