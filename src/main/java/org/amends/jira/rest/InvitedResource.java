package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.amends.jira.queue.InvitedList;
import org.springframework.stereotype.Component;

/**
 * The customers of a project who were invited in, for its agents; as pages, and as a file for a spreadsheet.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the project were not there.
 */
@Path("/projects/{project}")
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class InvitedResource {
    private final Door door;
    private final InvitedList invited;

    @Inject
    public InvitedResource(Door door, InvitedList invited) {
        this.door = door;
        this.invited = invited;
    }

    @GET
    @Path("/invited")
    @Produces(MediaType.APPLICATION_JSON)
    public Response page(
            @PathParam("project") String project,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return door.lookAround(
                project,
                visit ->
                        invited.page(visit.project(), visit.agent(), QueueQuery.start(start), QueueQuery.limit(limit)));
    }

    @GET
    @Path("/invited.csv")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("project") String project) {
        return door.takeAway(project, "invited.csv", visit -> invited.csv(visit.project(), visit.agent()));
    }
}
