package org.amends.sandbox.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WebItem;

/** A project's settings: of Jira's own pages none, only the menu with what the plugin adds for whoever administers the project. */
final class ProjectSettings {
    private static final String SECTION = "atl.jira.proj.config/projectgroup4";

    private final SandboxJira jira;
    private final InstalledPlugin plugin;

    ProjectSettings(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(Route.page("/plugins/servlet/project-config/*", this::show));
    }

    private Answer show(Visit visit) {
        return project(visit.place(0))
                .filter(project -> administers(visit, project))
                .map(project -> page(visit, project.getKey(), "Project settings", Html.NOTHING, Html.NOTHING))
                .orElseGet(Answer::missing);
    }

    /** The menu of that project with this body beside it; whoever does not administer it has no menu. */
    Answer page(Visit visit, String projectKey, String title, Html head, Html body) {
        Project project = project(projectKey)
                .orElseThrow(() -> new IllegalStateException(
                        "A page among a project's settings names no project in its meta projectKey: " + projectKey));
        List<WebItem> items =
                administers(visit, project) ? plugin.webItems(SECTION, context(visit, project)) : List.of();
        Map<String, Object> model = Map.of(
                "groups", List.of(new AdminPages.Group(project.getName(), items)), "content", body, "head", head);
        return new Answer.Page(title, "admin", model);
    }

    /** Whether the visitor administers a project, so that a link leads here. */
    boolean administers(Visit visit, Project project) {
        ApplicationUser user = visit.user().orElse(null);
        return jira.service(PermissionManager.class)
                .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    private Optional<Project> project(String key) {
        return Optional.ofNullable(jira.service(ProjectManager.class).getProjectObjByKey(key));
    }

    private static Map<String, Object> context(Visit visit, Project project) {
        return Map.of(
                "project",
                project,
                "projectKeyEncoded",
                URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8),
                "request",
                visit.request());
    }
}
