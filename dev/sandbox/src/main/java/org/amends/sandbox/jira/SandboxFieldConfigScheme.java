package org.amends.sandbox.jira;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** By issue type; the key null stands for all of them, as in Jira. */
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        context.types().forEach(type -> configs.put(type, config()));
        if (configs.isEmpty()) {
            configs.put(null, config());
        }
        return configs;
    }

    public List<JiraContextNode> getContexts() {
        return context.projects().stream()
                .<JiraContextNode>map(ProjectContext::new)
                .toList();
    }

    public List<Project> getAssociatedProjectObjects() {
        return context.projects().stream()
                .flatMap(id -> entities.project(id).stream())
                .toList();
    }

    public List<Long> getAssociatedProjectIds() {
        return List.copyOf(context.projects());
    }

    public boolean isInContext(IssueContext issue) {
        return context.covers(issue.getProjectId(), issue.getIssueTypeId());
    }

    public boolean isGlobal() {
        return context.global();
    }

    public boolean isEnabled() {
        return context.global() || !context.projects().isEmpty();
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
