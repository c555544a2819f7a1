package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.method.StepId;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.springframework.stereotype.Component;

/** What the pages of methods are told before they ask over REST. */
@Component
public final class MethodsShown {
    private final ServiceProjects projects;
    private final JiraAuthenticationContext authentication;

    /** Tells whoever is signed in. */
    public MethodsShown(ServiceProjects projects, @ComponentImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.authentication = authentication;
    }

    /** For administrators of Jira: a method may be for any project, or for all; safe in an attribute. */
    String ofAll() {
        return page(projects.all(), Optional.empty());
    }

    /** For whoever edits those of one project, and nothing else; safe in an attribute. */
    String of(Project project) {
        return page(List.of(project), Optional.of(project.getKey()));
    }

    private String page(List<Project> choice, Optional<String> only) {
        return HarmlessJson.of(new Json()
                .with("projects", choice.stream().map(MethodsShown::named).toList())
                .with("project", only)
                .with("languages", languages())
                .with("language", authentication.getI18nHelper().getLocale().toLanguageTag())
                .with("ownIt", StepId.OWN_IT.value())
                .done());
    }

    private static JsonObject named(Project project) {
        return new Json()
                .with("key", project.getKey())
                .with("name", project.getName())
                .done();
    }

    /** In the form in which a method keeps them; what the page calls them is the browser's to say. */
    private static List<String> languages() {
        return Stream.of(Locale.getISOLanguages())
                .map(code -> Locale.forLanguageTag(code).toLanguageTag())
                .distinct()
                .toList();
    }
}
