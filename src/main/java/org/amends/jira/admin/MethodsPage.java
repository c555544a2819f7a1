package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.apology.method.StepId;
import org.amends.jira.page.PageDoor;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira makes and changes methods. What there is it asks over REST. */
@AdminOnly
@Component
public class MethodsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient ServiceProjects projects;
    private final transient JiraAuthenticationContext authentication;

    /** A page of Jira's. */
    public MethodsPage(
            PageDoor door, ServiceProjects projects, @ComponentImport JiraAuthenticationContext authentication) {
        this.door = door;
        this.projects = projects;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/methods.vm", "amends-methods-resources", person -> Map.of("page", page())));
    }

    /** Whose a method may be, in which languages it may speak, and which step nobody lets go; safe in an attribute. */
    private String page() {
        return HarmlessJson.of(new Json()
                .with(
                        "projects",
                        projects.all().stream().map(MethodsPage::named).toList())
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
