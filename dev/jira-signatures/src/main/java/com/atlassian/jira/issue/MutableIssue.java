package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

/**
 * An issue whose fields can be set, before it is stored through the {@link IssueManager}.
 *
 * <p>Read from https://docs.atlassian.com/jira/7.2.2/com/atlassian/jira/issue/MutableIssue.html (Jira 7.2)
 * and from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 * Not verified: setLabels, setPriority, setPriorityId, setResolutionId, setSecurityLevelId, isArchived.
 */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setDescription(String description);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setDueDate(Timestamp dueDate);

    void setLabels(Set<Label> labels);

    void setSecurityLevelId(Long securityLevelId);

    void setPriorityId(String priorityId);

    void setResolutionId(String resolutionId);

    void setCustomFieldValue(CustomField customField, Object value);
}
