package com.atlassian.jira.issue;

/**
 * The values given to a create, an update or a transition.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/issue/IssueInputParametersMock.java (Jira 7.4): addCustomFieldValue, getCustomFieldValue, setDescription, setEnvironment, setIssueTypeId, setPriorityId, setProjectId, setReporterId, setResolutionId, setSummary;
 * https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html (Jira 10.2): setComment, setResolutionId.
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setEnvironment(String environment);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    /** May be null. */
    String[] getCustomFieldValue(String fullCustomFieldKey);
}
