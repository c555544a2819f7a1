package org.amends.jira.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** The service projects and how Amends stands in each, as JSON for the admin page. */
@Component
public final class ProjectsJson {
    private final ServiceProjects projects;
    private final Settings settings;
    private final SharedField field;
    private final Screens screens;
    private final UserManager people;
    private final HomeAddress home;
    private final Suggestion suggestion;

    /** Reads Jira and the admin's settings. */
    public ProjectsJson(
            ServiceProjects projects,
            Settings settings,
            SharedField field,
            Screens screens,
            @ComponentImport("jiraUserManager") UserManager people,
            HomeAddress home,
            Suggestion suggestion) {
        this.projects = projects;
        this.settings = settings;
        this.field = field;
        this.screens = screens;
        this.people = people;
        this.home = home;
        this.suggestion = suggestion;
    }

    /** All projects, the field, and whether this Jira has another address than Amends acts at; safe in an attribute. */
    public String all() {
        return HarmlessJson.of(json());
    }

    /** The same before it is text. */
    public JsonObject json() {
        return new Json()
                .with("projects", projects.all().stream().map(this::entry).toList())
                .with("field", field.find(OwnField.ORDER).map(ProjectsJson::field))
                .with("followUpField", field.find(OwnField.FOLLOW_UP).map(ProjectsJson::field))
                .with("elsewhere", home.elsewhere().map(ProjectsJson::elsewhere))
                .done();
    }

    /** One project's entry; safe in an attribute. */
    public String of(Project project) {
        return HarmlessJson.of(entry(project));
    }

    private static JsonObject elsewhere(HomeAddress.Elsewhere addresses) {
        return new Json()
                .with("home", addresses.home())
                .with("here", addresses.here())
                .done();
    }

    private static JsonObject field(CustomField field) {
        return new Json()
                .with("id", field.getId())
                .with("name", field.getUntranslatedName())
                .done();
    }

    private JsonObject entry(Project project) {
        Optional<ProjectSettings> chosen = settings.project(project.getId());
        return new Json()
                .with("id", project.getId())
                .with("key", project.getKey())
                .with("name", project.getName())
                .with("on", chosen.filter(ProjectSettings::on).isPresent())
                .with("actor", chosen.flatMap(ProjectSettings::actor).map(this::actor))
                .with(
                        "issueTypes",
                        project.getIssueTypes().stream()
                                .map(type -> type(type, chosen))
                                .toList())
                .with("followUpType", chosen.flatMap(ProjectSettings::followUpType))
                .with("screens", screens.of(project).stream().map(this::screen).toList())
                .with("suggested", suggested(project))
                .done();
    }

    private JsonObject suggested(Project project) {
        return new Json()
                .with(
                        "actor",
                        suggestion.actor(project).map(ApplicationUser::getKey).map(this::actor))
                .with("followUpType", suggestion.followUpType(project))
                .done();
    }

    // The name is what a wish gives back; an account that is gone keeps its key, so that the page can say so.
    private JsonObject actor(String key) {
        Optional<ApplicationUser> account = Optional.ofNullable(people.getUserByKey(key));
        return new Json()
                .with("key", key)
                .with("name", account.map(ApplicationUser::getName).orElse(key))
                .with(
                        "displayName",
                        account.map(ApplicationUser::getDisplayName).orElse(key))
                .done();
    }

    private static JsonObject type(IssueType type, Optional<ProjectSettings> chosen) {
        boolean starts = chosen.filter(settings -> settings.startTypes().contains(type.getId()))
                .isPresent();
        return new Json()
                .with("id", type.getId())
                .with("name", type.getName())
                .with("starts", starts)
                .with("subtask", type.isSubTask())
                .done();
    }

    private JsonObject screen(FieldScreen screen) {
        boolean has = Stream.of(OwnField.values()).allMatch(which -> field.find(which)
                .filter(found -> screen.containsField(found.getId()))
                .isPresent());
        return new Json()
                .with("id", screen.getId())
                .with("name", screen.getName())
                .with("has", has)
                .done();
    }
}
