package org.amends.jira.followup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.issue.Accounts;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.amends.jira.store.TaskTarget;
import org.springframework.stereotype.Component;

/**
 * Whether follow-ups of a project can become tasks as an admin wishes: found out when it is saved, and every night, and not
 * first when one falls due. Each refusal names its field: {@code task.make}, {@code task.project}, {@code task.type}, {@code
 * task.link}, or {@code task.fields.<id>} for one that Jira wants of the task and does not get.
 */
@Component
public final class TaskCheck {
    private static final String FIELDS = "task.fields.";

    private final Settings settings;
    private final Accounts accounts;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueLinkTypeManager links;
    private final TaskDraft draft;
    private final TaskFields fields;
    private final TaskWords words;

    /** Asks Jira's projects, permissions and link types. */
    public TaskCheck(
            Settings settings,
            Accounts accounts,
            @ComponentImport ProjectManager projects,
            @ComponentImport PermissionManager permissions,
            @ComponentImport IssueLinkTypeManager links,
            TaskDraft draft,
            TaskFields fields,
            TaskWords words) {
        this.settings = settings;
        this.accounts = accounts;
        this.projects = projects;
        this.permissions = permissions;
        this.links = links;
        this.draft = draft;
        this.fields = fields;
        this.words = words;
    }

    /** What is against it for tickets of this project; writes nothing. */
    public List<Refusal> against(Project project, TaskTarget target) {
        if (target.make() == TaskTarget.Make.QUEUE) {
            return List.of();
        }
        return accounts.acting(project.getId())
                .map(account -> against(project, target, account))
                .orElseGet(() -> List.of(Refusal.of("task.make", "task-account", project.getName())));
    }

    private List<Refusal> against(Project project, TaskTarget target, ApplicationUser account) {
        Optional<Project> place =
                target.project().isPresent() ? place(target.project().getAsLong()) : Optional.of(project);
        if (place.isEmpty()) {
            return List.of(Refusal.of(
                    "task.project",
                    "task-project",
                    Long.toString(target.project().getAsLong())));
        }
        Optional<String> type = type(project.getId(), target);
        List<Refusal> found = Stream.of(open(place.get(), account), type(project, place.get(), type), link(target))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? fields(place.get(), type.get(), target, account) : found;
    }

    private Optional<Project> place(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).filter(found -> !found.isArchived());
    }

    /** The fields, by id, that Jira wants of such a task and that only an admin can fill; none where anything else is against it. */
    public List<String> wanted(Project project, TaskTarget target) {
        TaskTarget bare = new TaskTarget(target.make(), target.project(), target.type(), target.link(), Map.of());
        return against(project, bare).stream()
                .map(Refusal::field)
                .filter(field -> field.startsWith(FIELDS))
                .map(field -> field.substring(FIELDS.length()))
                .toList();
    }

    /** The type of the tasks of a project's tickets; empty where no admin chose one. */
    Optional<String> type(long projectId, TaskTarget target) {
        return target.type().or(() -> settings.project(projectId).flatMap(ProjectSettings::followUpType));
    }

    private Optional<Refusal> open(Project place, ApplicationUser account) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, place, account)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("task.project", "task-project-closed", account.getDisplayName(), place.getName()));
    }

    /** Without one the follow-up is not lost: it stands in the queue until an admin chooses. */
    private static Optional<Refusal> type(Project project, Project place, Optional<String> type) {
        if (type.isEmpty()) {
            return Optional.of(Refusal.of("task.type", "task-type-missing", project.getName()));
        }
        boolean usable = place.getIssueTypes().stream()
                .filter(found -> !found.isSubTask())
                .map(IssueType::getId)
                .anyMatch(type.get()::equals);
        return usable ? Optional.empty() : Optional.of(Refusal.of("task.type", "issue-type", type.get()));
    }

    private Optional<Refusal> link(TaskTarget target) {
        return target.link().isEmpty() || links.getIssueLinkType(target.link().getAsLong()) != null
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "task.link", "task-link", Long.toString(target.link().getAsLong())));
    }

    private List<Refusal> fields(Project place, String type, TaskTarget target, ApplicationUser account) {
        TaskDraft.Wanted wanted = new TaskDraft.Wanted(
                place.getId(), type, words.of("amends.purpose.ask"), words.of("amends.purpose.ask"), target.fields());
        TaskDraft.Checked checked = accounts.as(account, () -> draft.checked(account, wanted));
        return checked instanceof TaskDraft.Checked.Refused refused
                ? refused.objections().stream().map(this::refusal).toList()
                : List.of();
    }

    private Refusal refusal(TaskDraft.Objection objection) {
        return objection.field().isEmpty()
                ? Refusal.of("task.fields", "task-refused", objection.message())
                : Refusal.of(
                        FIELDS + objection.field(), "task-field", fields.name(objection.field()), objection.message());
    }
}
