package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amends.apology.Refusal;
import org.amends.apology.followup.CadenceChoice;
import org.amends.apology.word.Coded;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.admin.Wish;
import org.amends.jira.start.StartDesk;
import org.amends.jira.start.StartJson;
import org.amends.jira.store.StartChoice;
import org.springframework.stereotype.Component;

/**
 * The three choices of the page after install, for administrators of Jira. Each write answers with how all of them stand then.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/start")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class StartResource {
    private final Door door;
    private final ServiceProjects projects;
    private final StartDesk desk;
    private final StartJson json;

    @Inject
    public StartResource(Door door, ServiceProjects projects, StartDesk desk, StartJson json) {
        this.door = door;
        this.projects = projects;
        this.desk = desk;
        this.json = json;
    }

    @GET
    public Response state() {
        return door.administer(json::all);
    }

    /** Switches projects on, each with what its form says, and others off. */
    @PUT
    @Path("/projects")
    public Response projects(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return write(request, headers, body, given -> {
            Map<Project, Wish> wishes = new LinkedHashMap<>();
            given.objects("on").forEach(one -> wishes.put(project(one.text("project")), AdminResource.wish(true, one)));
            given.texts("off").forEach(key -> wishes.put(project(key), Wish.OFF));
            return wishes.isEmpty() ? List.of(Refusal.of("projects", "start-no-project")) : desk.projects(wishes);
        });
    }

    /** Which method an apology follows where no rule says otherwise. */
    @PUT
    @Path("/method")
    public Response method(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return write(request, headers, body, given -> desk.method(given.text("method"), given.text("seen")));
    }

    /** When customers are asked again. */
    @PUT
    @Path("/follow-up")
    public Response followUp(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return write(
                request,
                headers,
                body,
                given -> desk.followUp(given.one("cadence", CadenceChoice.class), given.text("seen")));
    }

    /** Puts back what stood before. */
    @POST
    @Path("/{choice}/undo")
    public Response undo(
            @PathParam("choice") String choice,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return write(request, headers, body, given -> desk.undo(choice(choice), given.text("id")));
    }

    private Response write(
            HttpServletRequest request, HttpHeaders headers, InputStream body, Function<Given, List<Refusal>> change) {
        return door.administer(request, headers, body, given -> {
            List<Refusal> refusals = change.apply(given);
            if (!refusals.isEmpty()) {
                throw TurnedAway.by(refusals);
            }
            return json.all();
        });
    }

    private Project project(String key) {
        return projects.find(key).orElseThrow(() -> TurnedAway.because(404, "project", "project", key));
    }

    private static StartChoice choice(String code) {
        return Coded.of(StartChoice.class, code)
                .orElseThrow(() -> TurnedAway.because(404, "choice", "one-of", "projects, method, follow-up"));
    }
}
