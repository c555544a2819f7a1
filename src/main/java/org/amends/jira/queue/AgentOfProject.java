package org.amends.jira.queue;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.amends.jira.panel.Access;

/** Shows our queues to the agents of a project that is switched on, and to nobody else. */
public class AgentOfProject extends AbstractWebCondition {
    private final Access access;
    private final ProjectShown shown;

    public AgentOfProject(Access access, ProjectShown shown) {
        this.access = access;
        this.shown = shown;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return shown.on(helper).filter(project -> access.maySee(project, user)).isPresent();
    }
}
