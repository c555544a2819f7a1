package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of context providers that want the user and Jira's helper.
 *
 * <p>Read from
 * https://github.com/alanmosely/basic-jira-development-panels/blob/fb8a8e2656/src/main/java/com/alanmosely/jira/plugin/webpanel/PullRequestWebPanel.java (Jira 9.12): getContextMap;
 * https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/web/contextprovider/GhHelpContextProvider.html (Jira 11.1);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html (Jira 7.6).
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    public AbstractJiraContextProvider() {}

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        throw new SignatureOnly();
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new SignatureOnly();
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
