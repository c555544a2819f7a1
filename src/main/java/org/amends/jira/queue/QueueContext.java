package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Gives the template the key of the project and, as harmless JSON, the first page of its queue. */
public class QueueContext extends AbstractJiraContextProvider {
    private final PageResources page;
    private final QueueState state;
    private final ProjectShown shown;

    public QueueContext(PageResources page, QueueState state, ProjectShown shown) {
        this.page = page;
        this.state = state;
        this.shown = shown;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.require("amends-queue-resources");
        Project project = shown.on(helper).orElseThrow();
        return Map.of("queueOf", project.getKey(), "state", state.first(project, user));
    }
}
