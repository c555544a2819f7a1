package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * An issue, to be read.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): getProjectId;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/condition/JoinScrumPokerForIssueCondition.java (Jira 11.3): getKey;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0): getAssignee, getCustomFieldValue, getId, getLabels, getProjectObject, getSecurityLevelId, getStatus, getSummary, getUpdated, isArchived;
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html (Jira 7.6).
 */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    String getSummary();
    /** May be null. */
    String getDescription();
    /** May be null. */
    ApplicationUser getAssignee();

    /** May be null. */
    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Set<Label> getLabels();

    Priority getPriority();
    /** Null while unresolved. */
    Resolution getResolution();
    /** Null while unresolved. */
    String getResolutionId();

    Timestamp getCreated();

    Timestamp getUpdated();
    /** May be null. */
    Timestamp getDueDate();

    /** Null where everybody who sees the project may see it. */
    Long getSecurityLevelId();

    Status getStatus();

    /** Empty where nobody named one. */
    Collection<Version> getFixVersions();

    Object getCustomFieldValue(CustomField customField);

    boolean isSubTask();

    boolean isCreated();

    boolean isEditable();

    boolean isArchived();
}
