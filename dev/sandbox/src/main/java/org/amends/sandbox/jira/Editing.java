package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits custom fields and the fix versions as the edit screen and REST do: only in a status that lets it, only fields that stand on the project's screen and belong
 * to the issue, and only values that the field's type takes. All of it, or nothing.
 */
final class Editing {
    /** What is asked of a field: operations, as REST names them, with their values. */
    record Asked(String field, List<FieldOperationHolder> operations) {}

    private final Entities entities;
    private final Stores stores;
    private final Writing writing;

    Editing(Parts parts) {
        this.entities = parts.entities();
        this.stores = entities.stores();
        this.writing = parts.writing();
    }

    /** The caller has asked whether the person may edit. */
    void edit(IssueRow row, List<Asked> all, Optional<String> by) {
        if (!stores.words().get(Word.Kind.STATUS, row.always(IssueField.STATUS)).flag() || row.archived()) {
            throw new FieldRefusal(Map.of(), List.of("The issue " + row.key() + " cannot be edited in its status."));
        }
        SandboxIssue issue = new SandboxIssue(entities, Optional.of(row));
        Map<String, String> errors = new LinkedHashMap<>();
        all.forEach(asked -> set(row, issue, asked, errors));
        if (!errors.isEmpty()) {
            throw new FieldRefusal(errors, List.of());
        }
        writing.update(issue, by, Optional.of(EventType.ISSUE_UPDATED_ID));
    }

    /** The same by the form of the screen. */
    void editForm(IssueRow row, Map<String, List<String>> sent, Optional<String> by) {
        if (!stores.words().get(Word.Kind.STATUS, row.always(IssueField.STATUS)).flag() || row.archived()) {
            throw new FieldRefusal(Map.of(), List.of("The issue " + row.key() + " cannot be edited in its status."));
        }
        SandboxIssue issue = new SandboxIssue(entities, Optional.of(row));
        new FormFields(entities)
                .read(entities.issue(row), stores.screens().of(row.projectId()), sent)
                .customFields()
                .forEach(issue.draft()::customField);
        writing.update(issue, by, Optional.of(EventType.ISSUE_UPDATED_ID));
    }

    private void set(IssueRow row, SandboxIssue issue, Asked asked, Map<String, String> errors) {
        if (asked.field().equals(FixVersions.FIELD)) {
            new FixVersions(stores).set(row, issue, asked.operations(), errors);
            return;
        }
        Optional<CustomField> field = onScreen(row, asked.field());
        if (field.isEmpty()) {
            errors.put(
                    asked.field(),
                    "Field '" + asked.field() + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        SandboxIssueInputParameters given = new SandboxIssueInputParameters(entities.holes());
        ErrorCollection found = operate(row, field.get(), asked, given);
        if (!found.hasAnyErrors()) {
            found.addErrorCollection(validated(row, issue, field.get(), given));
        }
        found.getErrors().forEach(errors::put);
        found.getErrorMessages().forEach(message -> errors.put(asked.field(), message));
    }

    private Optional<CustomField> onScreen(IssueRow row, String name) {
        boolean there = stores.screens()
                .of(row.projectId())
                .filter(screen -> stores.screens().holds(screen.id(), name))
                .isPresent();
        return stores.fields().all().stream()
                .filter(field -> there && field.key().equals(name))
                .filter(field -> entities.fieldTypes().find(field.typeKey()).isPresent())
                .filter(field -> stores.fields().covers(field.id(), row.projectId(), row.always(IssueField.TYPE)))
                .findFirst()
                .map(entities::field);
    }

    private ErrorCollection operate(IssueRow row, CustomField field, Asked asked, SandboxIssueInputParameters given) {
        ErrorCollection errors = errors();
        Optional<RestFieldOperationsHandler> handler = Optional.of(field.getCustomFieldType())
                .filter(RestCustomFieldTypeOperations.class::isInstance)
                .map(type -> ((RestCustomFieldTypeOperations) type).getRestFieldOperation(field));
        Optional<String> unknown = asked.operations().stream()
                .map(FieldOperationHolder::operation)
                .filter(operation -> handler.filter(
                                one -> one.getSupportedOperations().contains(operation))
                        .isEmpty())
                .findFirst();
        if (unknown.isPresent() || handler.isEmpty()) {
            errors.addError(asked.field(), "Field does not support update '" + unknown.orElse("") + "'");
            return errors;
        }
        return handler.get()
                .updateIssueInputParameters(
                        entities.issue(row), entities.issue(row), asked.field(), given.mine(), asked.operations());
    }

    private ErrorCollection validated(
            IssueRow row, SandboxIssue issue, CustomField field, SandboxIssueInputParameters given) {
        ErrorCollection errors = errors();
        SandboxFieldParams params = new SandboxFieldParams(field, given.values(field.getId()));
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        type.validateFromParams(params.mine(entities.holes()), errors, field.getRelevantConfig(entities.issue(row)));
        if (!errors.hasAnyErrors()) {
            issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(params.mine(entities.holes())));
        }
        return errors;
    }

    private ErrorCollection errors() {
        return entities.holes().over(ErrorCollection.class, new SandboxErrors());
    }
}
