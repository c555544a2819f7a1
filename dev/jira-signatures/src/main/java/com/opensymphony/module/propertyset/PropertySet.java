package com.opensymphony.module.propertyset;

/**
 * What a workflow keeps of an issue.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunction.java (Jira 11.0);
 * https://central.sonatype.com/artifact/opensymphony/propertyset (PropertySet 1.5).
 */
public interface PropertySet {}
