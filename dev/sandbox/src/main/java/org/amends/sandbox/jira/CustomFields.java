package org.amends.sandbox.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** The custom field types that Jira brings itself. */
final class CustomFields {
    private CustomFields() {}

    static void addSystemTypes(Entities entities) {
        entities.fieldTypes().add(RequestType.KEY, entities.holes().over(CustomFieldType.class, new RequestType()));
    }
}
