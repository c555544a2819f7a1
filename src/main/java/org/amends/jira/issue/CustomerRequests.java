package org.amends.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which issues are customers' requests: those that have a request type. Only there can a customer read a comment. */
@Component
public final class CustomerRequests {

    private static final String REQUEST_TYPE = "com.atlassian.servicedesk:vp-origin";

    private final CustomFieldManager fields;

    /** Asks Jira's custom fields. */
    public CustomerRequests(@ComponentImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Whether the issue is a customer's request. */
    public boolean isRequest(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(CustomerRequests::isRequestType)
                .map(issue::getCustomFieldValue)
                .anyMatch(Objects::nonNull);
    }

    private static boolean isRequestType(CustomField field) {
        return REQUEST_TYPE.equals(field.getCustomFieldType().getKey());
    }
}
