package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/** Behind {@code CustomFieldType}, for the field that says as what a customer raised a request; tasks have none. */
final class RequestType {
    static final String KEY = "com.atlassian.servicedesk:vp-origin";

    public String getKey() {
        return KEY;
    }

    public String getName() {
        return "Customer Request Type";
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
