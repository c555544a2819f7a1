package org.amends.jira.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.Refusal;
import org.amends.apology.may.Grant;
import org.amends.apology.may.Grantee;
import org.amends.apology.may.Held;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Permits;
import org.amends.apology.may.Right;
import org.amends.apology.may.Rights;
import org.amends.apology.word.Actor;
import org.amends.jira.store.MaySection;
import org.springframework.stereotype.Component;

/**
 * Who may do what, as an admin granted it. For what is done to an apology the {@linkplain ApologyDesk desk} asks, whoever brings it; for
 * the methods whoever takes them in asks {@link #refusal}. A right restricts: it lets nobody write who may not write on the ticket anyway.
 */
@Component
public final class WhoMay implements Permits {
    private final MaySection section;
    private final Agents agents;
    private final Roles roles;
    private final Groups groups;
    private final Accounts accounts;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final IssueManager issues;
    private final JiraAuthenticationContext signedIn;

    /** Asks Jira's permissions, roles and groups, and what the admin granted. */
    public WhoMay(
            MaySection section,
            Agents agents,
            Roles roles,
            Groups groups,
            Accounts accounts,
            @ComponentImport PermissionManager permissions,
            @ComponentImport GlobalPermissionManager globalPermissions,
            @ComponentImport IssueManager issues,
            @ComponentImport JiraAuthenticationContext signedIn) {
        this.section = section;
        this.agents = agents;
        this.roles = roles;
        this.groups = groups;
        this.accounts = accounts;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.issues = issues;
        this.signedIn = signedIn;
    }

    /** What Amends does by itself needs no right, nor does what is done on an issue that is gone. */
    @Override
    public Permit of(long issueId, Actor actor) {
        Optional<Project> project =
                Optional.ofNullable(issues.getIssueObject(issueId)).map(found -> found.getProjectObject());
        return actor instanceof Actor.Amends || project.isEmpty()
                ? Permit.EVERYTHING
                : new At(project.get(), accounts.person(actor));
    }

    /** What somebody may do on a ticket of a project. */
    public Permit at(Project project, ApplicationUser person) {
        return new At(project, Optional.of(person));
    }

    /** What of a right somebody has in a project. */
    public Held held(Right right, Project project, ApplicationUser person) {
        return section.holding(project.getId()).held(right, to -> is(to, project, person));
    }

    /**
     * Why somebody may not edit the methods of a project, or (empty) of all projects; empty when they may. Administrators of Jira may
     * always.
     */
    public Optional<Refusal> methods(Optional<Project> project, ApplicationUser person) {
        if (isAdministrator(person)) {
            return Optional.empty();
        }
        return project.map(there -> held(Right.METHODS, there, person).granted()
                        ? Optional.<Refusal>empty()
                        : Optional.of(Refusal.of("user", Right.METHODS.refusal(), holders(Right.METHODS, there))))
                .orElseGet(() -> Optional.of(Refusal.of("user", "administrator")));
    }

    /** Whether somebody administers Jira. */
    public boolean isAdministrator(ApplicationUser person) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, person);
    }

    /** To whom a right is granted in a project, in the words of whoever is signed in. */
    public String holders(Right right, Project project) {
        List<Grant> grants = section.holding(project.getId()).of(right);
        return grants.isEmpty()
                ? word("nobody")
                : grants.stream().map(grant -> name(grant.to())).collect(Collectors.joining(", "));
    }

    /** What somebody is called to whom something is granted, in the words of whoever is signed in. */
    public String name(Grantee to) {
        if (to instanceof Grantee.Role role) {
            return roles.name(role.id()).orElseGet(() -> Long.toString(role.id()));
        }
        if (to instanceof Grantee.Group group) {
            return group.name();
        }
        return word(to instanceof Grantee.Agents ? "agents" : "administrators");
    }

    private String word(String which) {
        return signedIn.getI18nHelper().getText("amends.may." + which);
    }

    /** Whether somebody is one of those. */
    public boolean is(Grantee to, Project project, ApplicationUser person) {
        if (to instanceof Grantee.Role role) {
            return roles.has(person, role.id(), project);
        }
        if (to instanceof Grantee.Group group) {
            return groups.has(person, group.name());
        }
        return to instanceof Grantee.Agents
                ? agents.isAgent(person, project)
                : permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, person);
    }

    /** Somebody at a ticket of a project; an account that is gone or inactive has nothing. */
    private final class At implements Permit {
        private final Project project;
        private final Optional<ApplicationUser> person;

        private At(Project project, Optional<ApplicationUser> person) {
            this.project = project;
            this.person = person;
        }

        /** What restricts nobody is not asked of Jira: whoever came here may write. */
        @Override
        public Held held(Right right) {
            Rights rights = section.holding(project.getId());
            return rights.free(right)
                    ? rights.held(right, to -> to instanceof Grantee.Agents)
                    : person.map(found -> WhoMay.this.held(right, project, found))
                            .orElseGet(() -> new Held(right, List.of()));
        }

        @Override
        public Held goodwillOf(String userKey) {
            return accounts.person(new Actor.Person(userKey))
                    .map(found -> WhoMay.this.held(Right.GOODWILL, project, found))
                    .orElseGet(() -> new Held(Right.GOODWILL, List.of()));
        }

        @Override
        public String holders(Right right) {
            return WhoMay.this.holders(right, project);
        }
    }
}
