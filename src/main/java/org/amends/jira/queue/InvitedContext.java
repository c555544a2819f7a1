package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Gives the template the key of the project and, as harmless JSON, the first of its customers who were invited in. */
public class InvitedContext extends AbstractJiraContextProvider {
    private final PageResources page;
    private final InvitedList invited;
    private final ProjectShown shown;

    public InvitedContext(PageResources page, InvitedList invited, ProjectShown shown) {
        this.page = page;
        this.invited = invited;
        this.shown = shown;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.require("amends-invited-resources");
        Project project = shown.on(helper).orElseThrow();
        return Map.of("queueOf", project.getKey(), "state", invited.first(project, user));
    }
}
