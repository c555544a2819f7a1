package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of conditions that want the user and Jira's helper.
 *
 * <p>Not verified.
 */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {}

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        throw new SignatureOnly();
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> params) {
        throw new SignatureOnly();
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
