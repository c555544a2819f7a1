package org.amends.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** Offers REST no operation on the field, and refuses whatever comes all the same. */
record NotEdited(I18nHelper words) implements RestFieldOperationsHandler {

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of();
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError(fieldId, words.getText("amends.field.not-edited"));
        return errors;
    }
}
