package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * What REST may do to a field.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldMock.java (Jira 7.4);
 * https://docs.atlassian.com/jira-software/10.6.0/com/atlassian/greenhopper/customfield/epiclink/EpicLinkRestFieldOperationsHandler.html (Jira 10.6).
 */
public interface RestFieldOperationsHandler {
    Set<String> getSupportedOperations();

    ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations);
}
