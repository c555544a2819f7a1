package org.amends.jira.report;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.amends.jira.queue.PageResources;
import org.amends.jira.queue.ProjectShown;

/** Gives the template the key of the project and, as harmless JSON, its report. */
public class ReportContext extends AbstractJiraContextProvider {
    private final PageResources page;
    private final Report report;
    private final ProjectShown shown;

    public ReportContext(PageResources page, Report report, ProjectShown shown) {
        this.page = page;
        this.report = report;
        this.shown = shown;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.require("amends-report-resources");
        Project project = shown.on(helper).orElseThrow();
        return Map.of("reportOf", project.getKey(), "state", report.json(project, user));
    }
}
