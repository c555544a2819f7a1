package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/**
 * Gives the template the key of the project and, as harmless JSON, the first page of its queue; and has our scripts come with
 * the page, for no context of web resources is documented for it.
 */
public class QueueContext extends AbstractJiraContextProvider {
    private final PageBuilderService page;
    private final QueueState state;
    private final ProjectShown shown;

    public QueueContext(@ComponentImport PageBuilderService page, QueueState state, ProjectShown shown) {
        this.page = page;
        this.state = state;
        this.shown = shown;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.assembler().resources().requireWebResource("org.amends.amends:amends-queue-resources");
        Project project = shown.on(helper).orElseThrow();
        return Map.of("queueOf", project.getKey(), "state", state.first(project, user));
    }
}
