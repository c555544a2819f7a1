package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Gives a web fragment's template its values.
 *
 * <p>Read from https://docs.atlassian.com/jira-software/11.2.0/com/atlassian/greenhopper/web/contextprovider/AgileIssueWebPanelContextProvider.html (Jira 11.2)
 * and from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
