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
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.jira.admin.HolidayImport;
import org.amends.jira.admin.OneAtATime;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.ServiceProjects;
import org.springframework.stereotype.Component;

/**
 * How follow-ups are arranged, for administrators of Jira: for all projects, and for one.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class PlanResource {
    /** A thousand holidays with names in any script. */
    private static final int PLAN = 512 * 1024;

    /** A file of a megabyte, written as JSON. */
    private static final int FILE = 3 * 1024 * 1024;

    private final Door door;
    private final ServiceProjects projects;
    private final PlanDesk desk;
    private final HolidayImport holidays;
    private final OneAtATime oneAtATime;

    @Inject
    public PlanResource(
            Door door, ServiceProjects projects, PlanDesk desk, HolidayImport holidays, OneAtATime oneAtATime) {
        this.door = door;
        this.projects = projects;
        this.desk = desk;
        this.holidays = holidays;
        this.oneAtATime = oneAtATime;
    }

    @GET
    public Response all() {
        return door.administer(() -> desk.read(Optional.empty()));
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") String key) {
        return door.administer(() -> desk.read(Optional.of(project(key))));
    }

    @PUT
    public Response changeAll(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, PLAN, given -> written(Optional.empty(), given));
    }

    @PUT
    @Path("/{key}")
    public Response changeOne(
            @PathParam("key") String key,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.administer(request, headers, body, PLAN, given -> written(Optional.of(project(key)), given));
    }

    /** When each touch would fall due by a plan that is not kept yet; writes nothing. */
    @POST
    @Path("/preview")
    public Response preview(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, PLAN, given -> {
            PlanDesk.Preview preview = desk.preview(given.filled("project").map(this::project), given.json());
            refuse(preview.refusals());
            return preview.json();
        });
    }

    /** Which fields Jira would want of the tasks of follow-ups by a section that is not kept yet; writes nothing. */
    @POST
    @Path("/task")
    public Response task(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, PLAN, given -> {
            PlanDesk.Preview wanted = desk.wanted(given.filled("project").map(this::project), given.json());
            refuse(wanted.refusals());
            return wanted.json();
        });
    }

    /** The holidays of an iCalendar file, to be looked at before they are kept; writes nothing. */
    @POST
    @Path("/holidays")
    public Response holidays(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, FILE, given -> {
            HolidayImport.Found found = holidays.read(given.text("ics"));
            refuse(found.refusals());
            return found.json();
        });
    }

    private String written(Optional<Project> project, Given given) {
        refuse(oneAtATime.of(() -> desk.write(project, given.json())));
        return desk.read(project);
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw TurnedAway.by(refusals);
        }
    }

    private Project project(String key) {
        return projects.find(key).orElseThrow(() -> TurnedAway.because(404, "project", "project", key));
    }
}
