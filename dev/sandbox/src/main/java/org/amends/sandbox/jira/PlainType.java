package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Function;

/** Behind {@code CustomFieldType}, for the fields of Jira Service Management's own whose value is told as it is stored. */
record PlainType(String key, String name, Function<String, Object> read) {
    /** Says as what a customer raised a request; tasks have none. */
    static final PlainType REQUEST = new PlainType("com.atlassian.servicedesk:vp-origin", "Customer Request Type");

    /** Says how many stars a customer gave. */
    static final PlainType FEEDBACK = new PlainType("com.atlassian.servicedesk:sd-request-feedback", "Satisfaction");

    /** Counts how long a request takes. What it holds is no text, and nobody reads it here. */
    static final PlainType SLA = new PlainType("com.atlassian.servicedesk:sd-sla-field", "SLA CustomField Type");

    /** When they did. */
    static final PlainType FEEDBACK_DATE = new PlainType(
            "com.atlassian.servicedesk:sd-request-feedback-date",
            "Satisfaction date",
            stored -> Timestamp.from(Instant.parse(stored)));

    PlainType(String key, String name) {
        this(key, name, stored -> stored);
    }

    /** Whether a type is one of these. */
    static boolean owns(String typeKey) {
        return typeKey.startsWith("com.atlassian.servicedesk:");
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public Object getValueFromIssue(CustomField field, Issue issue) {
        return issue.getCustomFieldValue(field);
    }

    public String getStringFromSingularObject(Object value) {
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }

    public Object getSingularObjectFromString(String stored) {
        return read.apply(stored);
    }
}
