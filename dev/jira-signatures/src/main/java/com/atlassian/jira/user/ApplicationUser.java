package com.atlassian.jira.user;

/**
 * A person or account.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java (Jira 11.3): getDisplayName;
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/test/java/de/codescape/jira/plugins/scrumpoker/rest/SessionResourceTest.java (Jira 11.3): getKey;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/notification/PersonalNotificationManager.java (Jira 11.0): isActive;
 * https://github.com/mustafa8410/jira-datacenter-app/blob/f0f73b9848/src/main/java/com/example/jira/helloworld/servlet/MyPluginDashboardServlet.java (Jira 9.12): getName;
 * https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/user/ApplicationUser.html (Jira 9.12).
 */
public interface ApplicationUser {
    String getKey();

    String getName();

    String getDisplayName();

    boolean isActive();

    Long getId();
}
