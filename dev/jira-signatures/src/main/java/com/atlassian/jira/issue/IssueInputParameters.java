package com.atlassian.jira.issue;

/**
 * The values given to a create, an update or a transition.
 *
 * <p>Read from https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html (Jira 10.2)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface IssueInputParameters {
    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setComment(String commentValue);
}
