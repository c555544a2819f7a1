package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** Behind {@code CustomField}. The same field is the same id. */
final class SandboxCustomField {
    private final Fields.FieldRow row;
    private final Entities entities;

    SandboxCustomField(Fields.FieldRow row, Entities entities) {
        this.row = row;
        this.entities = entities;
    }

    long id() {
        return row.id();
    }

    String typeKey() {
        return row.typeKey();
    }

    public String getId() {
        return row.key();
    }

    public Long getIdAsLong() {
        return row.id();
    }

    public String getName() {
        return row.name();
    }

    public String getUntranslatedName() {
        return row.name();
    }

    public String getDescription() {
        return row.description();
    }

    public CustomFieldType<?, ?> getCustomFieldType() {
        return entities.fieldTypes().find(row.typeKey()).orElse(null);
    }

    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(entities.field(row));
    }

    public FieldConfig getRelevantConfig(Issue issue) {
        return entities.stores().fields().contexts(row.id()).stream()
                .filter(context -> context.covers(issue.getProjectId(), issue.getIssueTypeId()))
                .findFirst()
                .map(context -> scheme(context).config())
                .orElse(null);
    }

    public List<FieldConfigScheme> getConfigurationSchemes() {
        return entities.stores().fields().contexts(row.id()).stream()
                .map(context -> entities.holes().over(FieldConfigScheme.class, scheme(context)))
                .toList();
    }

    public boolean isGlobal() {
        return entities.stores().fields().contexts(row.id()).stream().anyMatch(Fields.Context::global);
    }

    private SandboxFieldConfigScheme scheme(Fields.Context context) {
        return new SandboxFieldConfigScheme(context, entities);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxCustomField that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.name();
    }
}
