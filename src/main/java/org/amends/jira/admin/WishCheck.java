package org.amends.jira.admin;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.issue.Agents;
import org.amends.jira.store.OwnField;
import org.springframework.stereotype.Component;

/** Whether a project can be switched on as wished: each refusal names its field. */
@Component
public final class WishCheck {
    private final UserManager people;
    private final Agents agents;
    private final PermissionManager permissions;
    private final Screens screens;
    private final SharedField field;

    /** Asks Jira's accounts, permissions and screens. */
    public WishCheck(
            @ComponentImport("jiraUserManager") UserManager people,
            Agents agents,
            @ComponentImport PermissionManager permissions,
            Screens screens,
            SharedField field) {
        this.people = people;
        this.agents = agents;
        this.permissions = permissions;
        this.screens = screens;
        this.field = field;
    }

    List<Refusal> against(Project project, Wish wish) {
        return Stream.of(
                        Stream.of(OwnField.values()).flatMap(which -> field(which).stream()),
                        actor(project, wish.actor()).stream(),
                        followUpType(project, wish.followUpType()).stream(),
                        wish.startTypes().stream().flatMap(type -> startType(project, wish, type).stream()),
                        wish.screens().stream().flatMap(screen -> screen(project, screen).stream()))
                .flatMap(refusals -> refusals)
                .toList();
    }

    Optional<ApplicationUser> account(String name) {
        return Optional.ofNullable(people.getUserByName(name));
    }

    private Optional<Refusal> field(OwnField which) {
        List<String> ids = field.all(which).stream().map(found -> found.getId()).toList();
        return ids.size() > 1
                ? Optional.of(Refusal.of("field", "two-fields", String.join(", ", ids)))
                : Optional.empty();
    }

    private Optional<Refusal> actor(Project project, String name) {
        if (name.isBlank()) {
            return Optional.of(Refusal.of("actor", "actor-missing"));
        }
        Optional<ApplicationUser> account = account(name);
        if (account.isEmpty()) {
            return Optional.of(Refusal.of("actor", "actor-unknown", name));
        }
        return mayAct(project, account.get());
    }

    /** What keeps an account from acting in a project. */
    Optional<Refusal> mayAct(Project project, ApplicationUser account) {
        String name = account.getName();
        if (!account.isActive()) {
            return Optional.of(Refusal.of("actor", "actor-inactive", name));
        }
        if (!agents.isAgent(account, project)) {
            return Optional.of(Refusal.of("actor", "actor-no-agent", name, project.getName()));
        }
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, account)
                ? Optional.empty()
                : Optional.of(Refusal.of("actor", "actor-cannot-create", name, project.getName()));
    }

    private static Optional<Refusal> followUpType(Project project, String type) {
        if (type.isBlank()) {
            return Optional.of(Refusal.of("followUpType", "issue-type-missing"));
        }
        return usable(project, type) ? Optional.empty() : Optional.of(Refusal.of("followUpType", "issue-type", type));
    }

    private static Optional<Refusal> startType(Project project, Wish wish, String type) {
        if (type.equals(wish.followUpType())) {
            return Optional.of(Refusal.of("startTypes", "start-type-follows-up", type));
        }
        return usable(project, type) ? Optional.empty() : Optional.of(Refusal.of("startTypes", "issue-type", type));
    }

    static boolean usable(Project project, String type) {
        return project.getIssueTypes().stream()
                .filter(found -> !found.isSubTask())
                .map(IssueType::getId)
                .anyMatch(type::equals);
    }

    private Optional<Refusal> screen(Project project, long id) {
        boolean known = screens.of(project).stream().map(FieldScreen::getId).anyMatch(found -> found == id);
        return known ? Optional.empty() : Optional.of(Refusal.of("screens", "screen", Long.toString(id)));
    }
}
