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
 * <p>Not verified.
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
