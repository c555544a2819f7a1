package com.atlassian.plugin;

import org.amends.signatures.SignatureOnly;

/**
 * A module's descriptor is wrong.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/api/condition/SlackInstalledCondition.java (Jira 11.0);
 * https://docs.atlassian.com/jira-software/11.3.0-m0002/com/atlassian/greenhopper/web/conditions/IssuesInEpicWebPanelCondition.html (Jira 11.3).
 */
public class PluginParseException extends RuntimeException {
    public PluginParseException() {
        throw new SignatureOnly();
    }

    public PluginParseException(String message) {
        throw new SignatureOnly();
    }
}
