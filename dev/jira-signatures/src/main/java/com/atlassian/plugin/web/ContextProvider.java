package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Gives a web fragment's template its values.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/SlackConfigurationScreenContextProvider.java (Jira 11.0);
 * https://docs.atlassian.com/jira-software/11.2.0/com/atlassian/greenhopper/web/contextprovider/AgileIssueWebPanelContextProvider.html (Jira 11.2).
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
