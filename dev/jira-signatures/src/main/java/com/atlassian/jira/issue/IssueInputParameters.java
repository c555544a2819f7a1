package com.atlassian.jira.issue;

import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;

/**
 * The values given to a create, an update or a transition.
 *
 * <p>Read from https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html (Jira 10.2)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters setHistoryMetadata(HistoryMetadata historyMetadata);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValuesWhenParameterNotProvided);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValuesWhenParameterNotProvided);

    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retainExistingValuesWhenParameterNotProvided,
            boolean retainAllExistingValuesWhenParameterNotProvided);
}
