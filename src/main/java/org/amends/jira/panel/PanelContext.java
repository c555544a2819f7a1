package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Gives the panel's template two plain strings: {@code issueId}, and {@code state}, the JSON that the script draws.
 * The state holds none of the characters {@code < > & '}, so a template puts it between single quotes and is right
 * whether or not its engine escapes.
 */
public class PanelContext extends AbstractJiraContextProvider {
    private final PanelState state;

    public PanelContext(PanelState state) {
        this.state = state;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        return Map.of("issueId", String.valueOf(issue.getId()), "state", state.of(issue, user));
    }
}
