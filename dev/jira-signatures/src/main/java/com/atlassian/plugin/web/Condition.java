package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a web fragment is shown.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/api/condition/SlackInstalledCondition.java (Jira 11.0);
 * https://docs.atlassian.com/jira-software/11.3.0-m0002/com/atlassian/greenhopper/web/conditions/IssuesInEpicWebPanelCondition.html (Jira 11.3).
 */
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
