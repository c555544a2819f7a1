package org.amends.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Jira's project roles, which are the same in all projects; who has them differs. */
@Component
public final class Roles {
    private final ProjectRoleManager roles;

    /** Asks Jira's roles. */
    public Roles(@ComponentImport ProjectRoleManager roles) {
        this.roles = roles;
    }

    /** A role, as people choose it. */
    public record Named(long id, String name) {}

    /** All roles by name. */
    public List<Named> all() {
        return roles.getProjectRoles().stream()
                .map(role -> new Named(role.getId(), role.getName()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** What a role is called; empty when it is gone. */
    public Optional<String> name(long id) {
        return find(id).map(ProjectRole::getName);
    }

    /** Whether somebody has a role in a project; nobody has one that is gone. */
    public boolean has(ApplicationUser person, long id, Project project) {
        return find(id).filter(role -> roles.isUserInProjectRole(person, role, project))
                .isPresent();
    }

    private Optional<ProjectRole> find(long id) {
        return Optional.ofNullable(roles.getProjectRole(id));
    }
}
