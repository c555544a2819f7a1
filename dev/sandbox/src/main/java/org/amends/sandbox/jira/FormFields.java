package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the form of a screen sends for the custom fields on it, as Jira reads it: every field of the screen is asked, also when nothing
 * was sent for it, by its type, which may be sent several parts ({@code customfield_N:part}).
 */
final class FormFields {
    private final Entities entities;
    private final Stores stores;

    FormFields(Entities entities) {
        this.entities = entities;
        this.stores = entities.stores();
    }

    /**
     * What it changes.
     *
     * @throws FieldRefusal when a type does not take what was sent
     */
    Draft read(Issue issue, Optional<Screens.ScreenRow> screen, Map<String, List<String>> sent) {
        Draft draft = new Draft();
        Map<String, String> errors = new LinkedHashMap<>();
        stores.fields().all().stream()
                .filter(field -> screen.filter(shown -> stores.screens().holds(shown.id(), field.key()))
                        .isPresent())
                .filter(field -> entities.fieldTypes().find(field.typeKey()).isPresent())
                .filter(field -> !PlainType.owns(field.typeKey()))
                .filter(field -> stores.fields().covers(field.id(), issue.getProjectId(), issue.getIssueTypeId()))
                .forEach(field -> read(issue, entities.field(field), sent, draft, errors));
        if (!errors.isEmpty()) {
            throw new FieldRefusal(errors, List.of());
        }
        return draft;
    }

    private void read(
            Issue issue, CustomField field, Map<String, List<String>> sent, Draft draft, Map<String, String> errors) {
        SandboxFieldParams params = SandboxFieldParams.of(field, sent);
        ErrorCollection found = entities.holes().over(ErrorCollection.class, new SandboxErrors());
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        type.validateFromParams(params.mine(entities.holes()), found, field.getRelevantConfig(issue));
        found.getErrors().forEach(errors::put);
        found.getErrorMessages().forEach(message -> errors.put(field.getId(), message));
        if (!found.hasAnyErrors()) {
            try {
                Object value = type.getValueFromCustomFieldParams(params.mine(entities.holes()));
                SandboxCustomField behind = Entities.behind(field);
                draft.customField(behind.id(), Optional.ofNullable(value));
            } catch (FieldValidationException refused) {
                errors.put(field.getId(), String.valueOf(refused.getMessage()));
            }
        }
    }
}
