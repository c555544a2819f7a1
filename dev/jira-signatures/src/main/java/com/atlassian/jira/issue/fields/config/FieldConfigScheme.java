package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A field's configuration and the projects where it holds.
 *
 * <p>Read from https://github.com/mailru/jira-plugins-mrimsender (Jira 8)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    ConfigurableField getField();

    Map<String, FieldConfig> getConfigs();

    FieldConfig getOneAndOnlyConfig();

    List<JiraContextNode> getContexts();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    boolean isInContext(IssueContext issueContext);

    Collection<String> getAssociatedIssueTypeIds();

    Collection<IssueType> getAssociatedIssueTypes();

    boolean isAllIssueTypes();

    boolean isAllProjects();

    boolean isGlobal();

    boolean isEnabled();
}
