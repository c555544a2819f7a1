package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.grack.nanojson.JsonObject;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.amends.apology.method.Method;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.MethodPreview;
import org.springframework.stereotype.Component;

/**
 * What a method would be to an agent, for administrators of Jira and of the project who are still writing it: the panel's state, what the gate means in
 * this order, and which texts are missing. Keeps nothing.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/method-preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class MethodPreviewResource {
    private final Door door;
    private final ServiceProjects projects;
    private final MethodWrites writes;
    private final MethodAnswers answers;
    private final MethodPreview preview;

    @Inject
    public MethodPreviewResource(
            Door door, ServiceProjects projects, MethodWrites writes, MethodAnswers answers, MethodPreview preview) {
        this.door = door;
        this.projects = projects;
        this.writes = writes;
        this.answers = answers;
        this.preview = preview;
    }

    /** Of a method's document, in a language; without one in that of who asks. */
    @POST
    public Response preview(
            @QueryParam("language") String language,
            @QueryParam("project") String project,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.editMethods(
                () -> Optional.ofNullable(project).flatMap(projects::find),
                request,
                headers,
                () -> Body.text(headers, body, MethodWrites.LIMIT),
                (person, text) -> {
                    Method method = writes.read(text);
                    JsonObject state = preview.of(method, words(language), person);
                    return HarmlessJson.of(new Json()
                            .with(answers.told(method))
                            .with("state", state)
                            .done());
                });
    }

    private StepWords words(String language) {
        StepWords own = answers.words();
        return Optional.ofNullable(language)
                .map(Locale::forLanguageTag)
                .filter(wanted ->
                        !wanted.equals(own.locale()) && !wanted.getLanguage().isEmpty())
                .map(StepWords::in)
                .orElse(own);
    }
}
