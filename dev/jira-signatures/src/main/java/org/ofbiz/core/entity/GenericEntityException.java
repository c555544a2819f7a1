package org.ofbiz.core.entity;

/**
 * The entity engine could not do it.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/util/changelog/ChangeLogExtractor.java (Jira 11.0).
 */
public class GenericEntityException extends Exception {
    public GenericEntityException(String message) {
        super(message);
    }
}
