package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Creates and updates field configuration schemes.
 *
 * <p>Read from https://github.com/atlascommunity/jira-plugins-groovy (Jira 8.13)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField field);
}
