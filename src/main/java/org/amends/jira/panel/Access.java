package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.Archive;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * Who may see an apology, and who may write it.
 *
 * <p>The agents of a project that is switched on see it, on issues that they may browse. Writing it changes the issue - its
 * field, its property, in the end what the customer is given - so it wants Jira's permission to edit that issue besides:
 * whoever an admin let only look and comment looks on here too. The permission alone is asked, never whether the status lets
 * fields be edited: much of an apology comes after the ticket is closed.
 */
@Component
public final class Access {
    private final PermissionManager permissions;
    private final Agents agents;
    private final Settings settings;

    /** Asks Jira's permissions and the admin's settings. */
    public Access(@ComponentImport PermissionManager permissions, Agents agents, Settings settings) {
        this.permissions = permissions;
        this.agents = agents;
        this.settings = settings;
    }

    /** Whether this person (null, as Jira has it: nobody is signed in) may see what Amends keeps about the issue. */
    public boolean maySee(Issue issue, ApplicationUser person) {
        return person != null
                && settings.isOn(issue.getProjectId())
                && mayBrowse(issue, person)
                && agents.isAgent(person, issue);
    }

    /** Whether this person may see what Amends keeps about a project's issues, as far as they may browse each. */
    public boolean maySee(Project project, ApplicationUser person) {
        return person != null
                && settings.isOn(project.getId())
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person)
                && agents.isAgent(person, project);
    }

    /** What keeps somebody who {@linkplain #maySee may see} the apology from adding to it, as the code of a refusal. */
    public Optional<String> readOnly(Issue issue, ApplicationUser person) {
        if (Archive.holds(issue)) {
            return Optional.of("archived");
        }
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, person)
                ? Optional.empty()
                : Optional.of("edit-permission");
    }

    /** Whether this person may see the issue at all, with Amends or without. */
    public boolean mayBrowse(Issue issue, ApplicationUser person) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }
}
