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

/**
 * Refuses every edit over REST.
 *
 * @param key of the words that say why
 * @param operations what REST says is possible: without one Jira refuses in words of its own, which tell nobody where to go instead
 */
record NotEdited(I18nHelper words, String key, Set<String> operations) implements RestFieldOperationsHandler {

    @Override
    public Set<String> getSupportedOperations() {
        return operations;
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> asked) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError(fieldId, words.getText(key));
        return errors;
    }
}
