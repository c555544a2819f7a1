package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ProjectTypeKey getProjectTypeKey();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
