package org.amends.sandbox.jira;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** Behind {@code FieldConfigSchemeManager}. */
final class SandboxFieldConfigSchemeManager {
    private final Entities entities;

    SandboxFieldConfigSchemeManager(Entities entities) {
        this.entities = entities;
    }

    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField<?> field) {
        return ((CustomField) field).getConfigurationSchemes();
    }

    /** The scheme belongs to these contexts from now on, and to no other. */
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField<?> field) {
        Fields.Context old = ((SandboxFieldConfigScheme) Holes.behind(newScheme)).context();
        Fields.Context wider = new Fields.Context(
                old.id(),
                old.fieldId(),
                old.name(),
                SandboxCustomFieldManager.projects(contexts),
                old.types(),
                contexts.stream().anyMatch(context -> context.getProjectId() == null));
        entities.stores().database().transact(() -> entities.stores().fields().put(wider));
        return scheme(wider);
    }

    private FieldConfigScheme scheme(Fields.Context context) {
        return entities.holes().over(FieldConfigScheme.class, new SandboxFieldConfigScheme(context, entities));
    }
}
