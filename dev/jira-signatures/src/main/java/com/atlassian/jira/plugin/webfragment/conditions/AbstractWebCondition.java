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
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/condition/ProjectAdministrationCondition.java (Jira 11.3);
 * https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/web/conditions/JiraForSoftwareEnabledCondition.html (Jira 11.1).
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
