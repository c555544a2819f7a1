package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;

/** Behind {@code CustomFieldManager}. A new field stands on no screen; one whose type is not there is not seen. */
final class SandboxCustomFieldManager {
    private final Entities entities;
    private final Fields fields;

    SandboxCustomFieldManager(Entities entities) {
        this.entities = entities;
        this.fields = entities.stores().fields();
    }

    public CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException {
        if (fieldName == null || fieldName.isBlank() || fieldName.length() > 255) {
            throw new GenericEntityException("The name of a field must have 1 to 255 characters.");
        }
        Fields.FieldRow row = new Fields.FieldRow(
                entities.stores().ids().next("FIELD"),
                entities.fieldTypes().keyOf(fieldType),
                Optional.ofNullable(customFieldSearcher).map(Holes::behind).map(searcher -> ((SandboxSearcher) searcher)
                        .key()),
                fieldName,
                Optional.ofNullable(description).orElse(""));
        entities.stores().database().transact(() -> {
            fields.insert(row);
            fields.put(context(row, contexts, issueTypes));
        });
        return entities.field(row);
    }

    private Fields.Context context(Fields.FieldRow row, List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        Set<Long> projects = projects(contexts);
        Set<String> types = issueTypes.stream()
                .filter(Objects::nonNull)
                .map(IssueType::getId)
                .collect(Collectors.toSet());
        boolean global = contexts.stream().anyMatch(context -> context.getProjectId() == null);
        long id = entities.stores().ids().next("CONTEXT");
        return new Fields.Context(
                id, row.id(), "Default Configuration Scheme for " + row.name(), projects, types, global);
    }

    static Set<Long> projects(List<JiraContextNode> contexts) {
        return contexts.stream()
                .map(JiraContextNode::getProjectId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return entities.fieldTypes().find(key).orElse(null);
    }

    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return SandboxSearcher.EXACT_TEXT.equals(key)
                ? entities.holes().over(CustomFieldSearcher.class, new SandboxSearcher(key))
                : null;
    }

    public CustomField getCustomFieldObject(Long id) {
        return Optional.ofNullable(id)
                .flatMap(fields::byId)
                .filter(this::alive)
                .map(entities::field)
                .orElse(null);
    }

    public CustomField getCustomFieldObject(String key) {
        return fields.all().stream()
                .filter(row -> row.key().equals(key))
                .filter(this::alive)
                .findFirst()
                .map(entities::field)
                .orElse(null);
    }

    public List<CustomField> getCustomFieldObjects() {
        return fields.all().stream().filter(this::alive).map(entities::field).toList();
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return fields.all().stream()
                .filter(this::alive)
                .filter(row -> fields.covers(row.id(), issue.getProjectId(), issue.getIssueTypeId()))
                .map(entities::field)
                .toList();
    }

    public void refresh() {
        // nothing is cached here
    }

    public void refreshConfigurationSchemes(Long customFieldId) {
        // nothing is cached here
    }

    private boolean alive(Fields.FieldRow row) {
        return entities.fieldTypes().find(row.typeKey()).isPresent();
    }
}
