package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerProjectConfigurationAction.java (Jira 11.3): getId, getKey;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0): getId, getIssueTypes, getKey, getName, getProjectTypeKey, isArchived;
 * https://docs.atlassian.com/jira/7.2.0/com/atlassian/jira/project/Project.html (Jira 7.2).
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ProjectTypeKey getProjectTypeKey();

    ApplicationUser getProjectLead();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
