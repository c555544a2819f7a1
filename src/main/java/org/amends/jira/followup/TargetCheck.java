package org.amends.jira.followup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** Whether a project's follow-ups could become tasks now, without making one: what an admin chose once may have gone since. */
@Component
public final class TargetCheck {

    private final Settings settings;
    private final Accounts accounts;
    private final Agents agents;
    private final PermissionManager permissions;

    /** Asks Jira's accounts, permissions and issue types. */
    public TargetCheck(
            Settings settings, Accounts accounts, Agents agents, @ComponentImport PermissionManager permissions) {
        this.settings = settings;
        this.accounts = accounts;
        this.agents = agents;
        this.permissions = permissions;
    }

    /** What would keep them from it; nothing where Amends is switched off. */
    public List<Refusal> against(Project project) {
        return settings.switchedOn(project.getId()).stream()
                .flatMap(on -> Stream.concat(account(project, on).stream(), type(project, on).stream()))
                .toList();
    }

    private Optional<Refusal> account(Project project, ProjectSettings on) {
        if (on.actor().isEmpty()) {
            return Optional.of(Refusal.of("actor", "actor-missing"));
        }
        Optional<ApplicationUser> account = accounts.acting(project.getId());
        if (account.isEmpty()) {
            return Optional.of(Refusal.of("actor", "actor-gone"));
        }
        String name = account.get().getDisplayName();
        if (!agents.isAgent(account.get(), project)) {
            return Optional.of(Refusal.of("actor", "actor-no-agent", name, project.getName()));
        }
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, account.get())
                ? Optional.empty()
                : Optional.of(Refusal.of("actor", "actor-cannot-create", name, project.getName()));
    }

    private static Optional<Refusal> type(Project project, ProjectSettings on) {
        if (on.followUpType().isEmpty()) {
            return Optional.of(Refusal.of("followUpType", "issue-type-missing"));
        }
        return project.getIssueTypes().stream()
                        .filter(found -> !found.isSubTask())
                        .map(IssueType::getId)
                        .anyMatch(on.followUpType().get()::equals)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "followUpType", "issue-type", on.followUpType().get()));
    }
}
