package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Gives the template, as harmless JSON, the transitions of a project that were refused within a week. */
public class RefusedContext extends AbstractJiraContextProvider {
    private final PageResources page;
    private final RefusedList refused;
    private final ProjectShown shown;

    public RefusedContext(PageResources page, RefusedList refused, ProjectShown shown) {
        this.page = page;
        this.refused = refused;
        this.shown = shown;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.require("amends-refused-resources");
        Project project = shown.on(helper).orElseThrow();
        return Map.of("state", refused.of(project, user));
    }
}
