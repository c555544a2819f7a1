package org.amends.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Behind {@code ProjectRoleManager}: what somebody is in a project of the sandbox, as roles. */
final class SandboxProjectRoleManager {
    private static final long FIRST = 10_300;

    private final Entities entities;

    SandboxProjectRoleManager(Entities entities) {
        this.entities = entities;
    }

    public Collection<ProjectRole> getProjectRoles() {
        return Arrays.stream(Role.values()).map(this::role).toList();
    }

    public ProjectRole getProjectRole(Long id) {
        return find(id).map(this::role).orElse(null);
    }

    /** Who is not active has no role. */
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return user != null
                && user.isActive()
                && find(projectRole.getId())
                        .filter(role -> entities.stores().users().has(role, project.getId(), user.getKey()))
                        .isPresent();
    }

    private static Optional<Role> find(long id) {
        return Arrays.stream(Role.values())
                .filter(role -> FIRST + role.ordinal() == id)
                .findFirst();
    }

    private ProjectRole role(Role role) {
        return entities.holes().over(ProjectRole.class, new Named(FIRST + role.ordinal(), role.title()));
    }

    /** Behind {@code ProjectRole}. */
    static final class Named {
        private final long id;
        private final String name;

        Named(long id, String name) {
            this.id = id;
            this.name = name;
        }

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }
}
