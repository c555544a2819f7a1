package org.amends.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.followup.FieldState;

/** Lets REST set what may be set, and what the field says already; done by Jira's handler of text fields. */
record SettableOnly(RestFieldOperationsHandler text, CustomField field, I18nHelper words)
        implements RestFieldOperationsHandler {

    @Override
    public Set<String> getSupportedOperations() {
        return text.getSupportedOperations();
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = text.updateIssueInputParameters(context, issue, fieldId, parameters, operations);
        String[] given = parameters.getCustomFieldValue(fieldId);
        Object now = issue == null ? null : issue.getCustomFieldValue(field);
        boolean sound = given != null
                && given.length > 0
                && Stream.of(given)
                        .allMatch(value -> FieldState.settable().contains(value) || Objects.equals(value, now));
        if (!errors.hasAnyErrors() && !sound) {
            errors.addError(fieldId, FollowUpStateField.refusal(words, given == null ? List.of() : List.of(given)));
        }
        return errors;
    }
}
