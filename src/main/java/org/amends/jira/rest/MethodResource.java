package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.method.Method;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.method.MethodDesk;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.store.MethodText;
import org.springframework.stereotype.Component;

/**
 * Methods as code, for administrators of Jira, and for whoever may edit those of one project: read, drafted, published, retired, and taken away as the documents they are.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/methods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class MethodResource {
    private final Door door;
    private final ServiceProjects projects;
    private final MethodDesk desk;
    private final MethodAnswers answers;
    private final MethodWrites writes;

    @Inject
    public MethodResource(
            Door door, ServiceProjects projects, MethodDesk desk, MethodAnswers answers, MethodWrites writes) {
        this.door = door;
        this.projects = projects;
        this.desk = desk;
        this.answers = answers;
        this.writes = writes;
    }

    @GET
    public Response all(@QueryParam("project") String project) {
        return door.lookAtMethods(() -> named(project), () -> answers.all(project(project)));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @QueryParam("project") String project) {
        boolean reading = project != null && desk.history(id).project().isEmpty();
        return door.lookAtMethods(() -> readable(id, project), () -> (reading ? answers.published(id) : answers.one(id))
                .orElseThrow(() -> unknown(id, "")));
    }

    /** A version that was published, as a document; with {@code download=true} as a file. */
    @GET
    @Path("/{id}/versions/{version}")
    public Response version(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @QueryParam("project") String project,
            @QueryParam("download") boolean download) {
        return download
                ? door.takeDocument(() -> readable(id, project), file(id), () -> text(id, version))
                : door.lookAtMethods(() -> readable(id, project), () -> text(id, version));
    }

    private static String file(String id) {
        return "method-" + id.replaceAll("[^a-z0-9-]", "") + ".json";
    }

    private String text(String id, String version) {
        return Optional.of(version)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> desk.version(id, Integer.parseInt(number)))
                .map(MethodText::write)
                .orElseThrow(() -> unknown(id, version));
    }

    /** Keeps a document as the draft of the method's next version. */
    @PUT
    @Path("/{id}")
    public Response draft(
            @PathParam("id") String id,
            @QueryParam("project") String project,
            @QueryParam("revision") String revision,
            @QueryParam("dryRun") boolean dryRun,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.editMethods(
                () -> desk.history(id).seq() == 0 || seen(revision).equals("none") ? named(project) : whose(id),
                request,
                headers,
                () -> Body.text(headers, body, MethodWrites.LIMIT),
                (person, text) -> {
                    OptionalLong scope =
                            project(project).stream().mapToLong(Project::getId).findFirst();
                    Method method = writes.read(id, text);
                    return HarmlessJson.of(
                            writes.save(method, scope, new MethodDesk.Wish(person.getKey(), seen(revision), dryRun)));
                });
    }

    @DELETE
    @Path("/{id}/draft")
    public Response discard(
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers) {
        return door.editMethods(
                () -> whose(id),
                request,
                headers,
                () -> "",
                (person, nothing) -> HarmlessJson.of(
                        writes.done(desk.discard(id, new MethodDesk.Wish(person.getKey(), seen(revision), false)))));
    }

    /** Makes the draft the newest version: {@code {"revision":"7","open":"keep"}}. */
    @POST
    @Path("/{id}/publish")
    public Response publish(
            @PathParam("id") String id,
            @QueryParam("dryRun") boolean dryRun,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return written(id, request, headers, body, (by, given) -> writes.publish(id, by, given, dryRun));
    }

    /** Has open apologies on older versions follow the newest: {@code {"revision":"7"}}; in a dry run with {@code "after"} for the next page. */
    @POST
    @Path("/{id}/move")
    public Response move(
            @PathParam("id") String id,
            @QueryParam("dryRun") boolean dryRun,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return written(id, request, headers, body, (by, given) -> writes.move(id, by, given, dryRun));
    }

    /** Has no new apology begin with it: {@code {"revision":"7"}}. */
    @POST
    @Path("/{id}/retire")
    public Response retire(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return written(id, request, headers, body, (by, given) -> writes.retire(id, by, given));
    }

    /** Lets new apologies begin with it again. */
    @POST
    @Path("/{id}/restore")
    public Response restore(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return written(
                id,
                request,
                headers,
                body,
                (by, given) -> writes.done(desk.restore(id, new MethodDesk.Wish(by, given.text("revision"), false))));
    }

    private Response written(
            String id, HttpServletRequest request, HttpHeaders headers, InputStream body, MethodWrites.Write write) {
        return door.editMethods(
                () -> whose(id),
                request,
                headers,
                () -> Body.text(headers, body, Body.LIMIT),
                (person, text) -> HarmlessJson.of(write.apply(person.getKey(), writes.given(person, text))));
    }

    /** The project that has a method for itself; empty for one of all projects, and for one whose project is gone. */
    private Optional<Project> whose(String id) {
        OptionalLong project = desk.history(id).project();
        return projects.all().stream()
                .filter(found -> project.isPresent() && found.getId() == project.getAsLong())
                .findFirst();
    }

    /** Whoever edits the methods of a project reads also those that ship and those of all projects: they copy them. */
    private Optional<Project> readable(String id, String project) {
        return desk.history(id).project().isPresent() ? whose(id) : named(project);
    }

    private Optional<Project> named(String key) {
        return Optional.ofNullable(key).flatMap(projects::find);
    }

    private static String seen(String revision) {
        return Optional.ofNullable(revision).filter(seen -> !seen.isBlank()).orElse("none");
    }

    private Optional<Project> project(String key) {
        return Optional.ofNullable(key).filter(given -> !given.isBlank()).map(given -> projects.find(given)
                .orElseThrow(() -> TurnedAway.because(404, "project", "project", given)));
    }

    private static TurnedAway unknown(String id, String version) {
        return TurnedAway.because(404, "method", "unknown-method", id, version);
    }
}
