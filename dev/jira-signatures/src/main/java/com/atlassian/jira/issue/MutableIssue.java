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
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): getProjectId, setCustomFieldValue;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionReferenceMapper.java (Jira 11.3): getKey;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/test/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunctionTest.java (Jira 11.3): getId;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0): getCreated, getIssueTypeId, getResolution, isArchived;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/test/java/it/ru/mail/jira/plugins/groovy/util/IssueHelper.java (Jira 8.13): setAssignee, setProjectObject, setReporter, setSummary;
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/service/impl/IssueCreationServiceImpl.java (Jira 8): setDescription;
 * https://github.com/Semmle/lgtm-jira-addon/blob/f20b54eb12/src/main/java/com/semmle/jira/addon/workflow/LgtmSetLabelsFunction.java (Jira 7.13): setLabels;
 * https://github.com/tied/custom-security-level-jira-plugin-/blob/de54634c18/src/main/java/fr/nlebec/jira/plugins/customseclvl/service/SecurityRuleApplicationManager.java (Jira 7.1): setSecurityLevelId;
 * https://github.com/dawidsamolyk/Event-Planner-for-JIRA/blob/5010ccc050/event-planner/src/main/java/edu/uz/jira/event/planner/timeline/rest/RestIssuesModifier.java (Jira 6.4): setDueDate;
 * https://docs.atlassian.com/jira/7.2.2/com/atlassian/jira/issue/MutableIssue.html (Jira 7.2).
 * Not verified: setPriorityId, setResolutionId.
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
