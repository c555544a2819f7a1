package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/** Behind {@code CustomFieldType}, for the fields of Jira Service Management's own whose value is told as it is stored. */
record PlainType(String key, String name) {
    /** Says as what a customer raised a request; tasks have none. */
    static final PlainType REQUEST = new PlainType("com.atlassian.servicedesk:vp-origin", "Customer Request Type");

    /** Says how many stars a customer gave. No field of this type is there until somebody makes one. */
    static final PlainType FEEDBACK = new PlainType("com.atlassian.servicedesk:sd-request-feedback", "Satisfaction");

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
        return value.toString();
    }

    public Object getSingularObjectFromString(String stored) {
        return stored;
    }
}
