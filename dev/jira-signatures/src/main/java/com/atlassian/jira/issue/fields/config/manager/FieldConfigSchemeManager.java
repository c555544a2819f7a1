package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Creates and updates field configuration schemes.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldConfigSchemeManagerMock.java (Jira 7.4): getConfigSchemesForField, updateFieldConfigScheme.
 */
public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField field);
}
