package org.amends.jira.admin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.queue.ProjectShown;

/** Shows the link to a service project's methods to whoever may edit them. */
public class EditsMethods extends AbstractWebCondition {
    private final WhoMay may;
    private final ProjectShown shown;
    private final ServiceProjects projects;

    public EditsMethods(WhoMay may, ProjectShown shown, ServiceProjects projects) {
        this.may = may;
        this.shown = shown;
        this.projects = projects;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return shown.on(helper)
                .flatMap(project -> projects.find(project.getKey()))
                .filter(project ->
                        user != null && may.methods(Optional.of(project), user).isEmpty())
                .isPresent();
    }
}
