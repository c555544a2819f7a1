package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

/**
 * An issue whose fields can be set, before it is stored through the {@link IssueManager}.
 *
 * <p>Not verified.
 */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setDescription(String description);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setDueDate(Timestamp dueDate);

    void setLabels(Set<Label> labels);

    void setPriority(Priority priority);

    void setPriorityId(String priorityId);

    void setResolution(Resolution resolution);

    void setResolutionId(String resolutionId);

    void setCustomFieldValue(CustomField customField, Object value);
}
