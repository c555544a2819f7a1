package org.amends.sandbox.jira;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** Behind {@code FieldConfigScheme}: one context of a field. */
final class SandboxFieldConfigScheme {
    private final Fields.Context context;
    private final Entities entities;

    SandboxFieldConfigScheme(Fields.Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    Fields.Context context() {
        return context;
    }

    FieldConfig config() {
        return entities.holes().over(FieldConfig.class, new Config(context, entities));
    }

    public Long getId() {
        return context.id();
    }

    public String getName() {
        return context.name();
    }

    public List<JiraContextNode> getContexts() {
        return context.projects().stream()
                .<JiraContextNode>map(ProjectContext::new)
                .toList();
    }

    public List<Long> getAssociatedProjectIds() {
        return List.copyOf(context.projects());
    }

    public boolean isGlobal() {
        return context.global();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxFieldConfigScheme that && context.id() == that.context.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(context.id());
    }

    @Override
    public String toString() {
        return context.name();
    }

    /** Behind {@code FieldConfig}. */
    record Config(Fields.Context context, Entities entities) {
        public Long getId() {
            return context.id();
        }

        public String getName() {
            return context.name();
        }

        public CustomField getCustomField() {
            return entities.stores()
                    .fields()
                    .byId(context.fieldId())
                    .map(entities::field)
                    .orElseThrow(() -> new IllegalStateException("the field of context " + context.id() + " is gone"));
        }
    }
}
