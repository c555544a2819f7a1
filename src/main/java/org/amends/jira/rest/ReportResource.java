package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.amends.jira.report.Report;
import org.springframework.stereotype.Component;

/**
 * The report of a project, for its agents; and as a file for a spreadsheet.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the project were not there.
 */
@Path("/projects/{project}")
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class ReportResource {
    private final Door door;
    private final Report report;

    @Inject
    public ReportResource(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @GET
    @Path("/report")
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(@PathParam("project") String project) {
        return door.lookAround(project, visit -> report.json(visit.project(), visit.agent()));
    }

    @GET
    @Path("/report.csv")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("project") String project) {
        return door.takeAway(project, "report.csv", visit -> report.csv(visit.project(), visit.agent()));
    }
}
