package org.amends.sandbox.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;

/** The custom field types that Jira brings itself. */
final class CustomFields {
    private CustomFields() {}

    static void addSystemTypes(Entities entities) {
        List.of(PlainType.REQUEST, PlainType.FEEDBACK, PlainType.FEEDBACK_DATE, PlainType.SLA)
                .forEach(type ->
                        entities.fieldTypes().add(type.key(), entities.holes().over(CustomFieldType.class, type)));
    }
}
