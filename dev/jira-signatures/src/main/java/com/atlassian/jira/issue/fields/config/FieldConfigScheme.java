package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import java.util.List;

/**
 * A field's configuration and the projects where it holds.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldConfigSchemeMock.java (Jira 7.4): getAssociatedProjectIds, getContexts, isGlobal.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    ConfigurableField getField();

    List<JiraContextNode> getContexts();

    List<Long> getAssociatedProjectIds();

    boolean isGlobal();
}
