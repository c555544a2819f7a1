package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;

/**
 * A field's configuration and the projects where it holds.
 *
 * <p>Not verified.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    Map<String, FieldConfig> getConfigs();

    List<JiraContextNode> getContexts();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    boolean isInContext(IssueContext issueContext);

    boolean isGlobal();

    boolean isEnabled();
}
