package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.Field;
import java.util.Map;

/** Behind {@code FieldManager}: Jira's own fields that a form has, and custom fields. */
final class SandboxFieldManager {
    private static final Map<String, String> OWN = Map.of(
            "summary", "Summary",
            "description", "Description",
            "environment", "Environment",
            "priority", "Priority",
            "duedate", "Due Date",
            "assignee", "Assignee",
            "reporter", "Reporter",
            "labels", "Labels");

    private final Entities entities;
    private final SandboxCustomFieldManager customFields;

    SandboxFieldManager(Entities entities, SandboxCustomFieldManager customFields) {
        this.entities = entities;
        this.customFields = customFields;
    }

    public Field getField(String id) {
        return OWN.containsKey(id)
                ? entities.holes().over(Field.class, new SandboxField(id, OWN.get(id)))
                : customFields.getCustomFieldObject(id);
    }
}
