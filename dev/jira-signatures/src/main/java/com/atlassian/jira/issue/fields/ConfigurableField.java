package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * A field with configuration schemes.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface ConfigurableField<V> extends Field {
    List<FieldConfigScheme> getConfigurationSchemes();
}
