package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * A field with configuration schemes.
 *
 * <p>Not verified.
 */
public interface ConfigurableField<V> extends Field {
    List<FieldConfigScheme> getConfigurationSchemes();
}
