package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): getCustomFieldType, getRelevantConfig;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/AdditionalFieldServiceImpl.java (Jira 11.3): getId;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/NumberCFType.java (Jira 8.13): getIdAsLong;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldMock.java (Jira 7.4): getCustomFieldType, getId, getIdAsLong, getRelevantConfig, getUntranslatedName.
 */
public interface CustomField extends ConfigurableField<Object> {
    Long getIdAsLong();

    String getUntranslatedName();

    String getDescription();

    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    boolean isEditable();

    FieldConfig getRelevantConfig(Issue issue);

    boolean isGlobal();
}
