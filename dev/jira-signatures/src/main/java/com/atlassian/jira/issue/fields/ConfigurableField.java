package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * A field with configuration schemes.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldManagerMock.java (Jira 7.4).
 */
public interface ConfigurableField<V> extends Field {
    List<FieldConfigScheme> getConfigurationSchemes();
}
