package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.amends.apology.Refusal;
import org.amends.jira.admin.ProjectsJson;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.admin.Wish;
import org.amends.jira.start.StartDesk;
import org.springframework.stereotype.Component;

/**
 * Where Amends is switched on, for administrators of Jira.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class AdminResource {
    private final Door door;
    private final ServiceProjects projects;
    private final ProjectsJson json;
    private final StartDesk desk;

    @Inject
    public AdminResource(Door door, ServiceProjects projects, ProjectsJson json, StartDesk desk) {
        this.door = door;
        this.projects = projects;
        this.json = json;
        this.desk = desk;
    }

    @GET
    public Response projects() {
        return door.administer(json::all);
    }

    @PUT
    @Path("/{key}")
    public Response change(
            @PathParam("key") String key,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.administer(request, headers, body, given -> change(key, given));
    }

    private String change(String key, Given given) {
        Project project = projects.find(key).orElseThrow(() -> TurnedAway.because(404, "project", "project", key));
        List<Refusal> refusals = desk.project(project, wish(given));
        if (!refusals.isEmpty()) {
            throw TurnedAway.by(refusals);
        }
        return json.of(project);
    }

    private static Wish wish(Given given) {
        return wish(given.flag("on"), given);
    }

    /** All but the switch. */
    static Wish wish(boolean on, Given given) {
        return new Wish(
                on,
                given.text("actor").strip(),
                given.texts("startTypes"),
                given.has("openToo") && given.flag("openToo"),
                given.text("followUpType"),
                given.numbers("screens"));
    }
}
