package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * The follow-ups of one issue, for the agents of its project and for rules that act as one. Asked of a task, they are those
 * of the ticket that it follows up. A write answers with the new state of the issue that was asked.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the issue were not there.
 */
@Path("/issues/{issue}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class FollowUpResource {
    private final Door door;
    private final FollowUpWrites writes;

    @Inject
    public FollowUpResource(Door door, FollowUpWrites writes) {
        this.door = door;
        this.writes = writes;
    }

    @GET
    public Response all(@PathParam("issue") String issue) {
        return door.look(issue, writes::all);
    }

    @POST
    public Response schedule(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::schedule);
    }

    @POST
    @Path("/{id}/move")
    public Response move(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.move(visit, id, given));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.cancel(visit, id, given));
    }

    @POST
    @Path("/{id}/retry")
    public Response retry(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.retry(visit, id));
    }

    @POST
    @Path("/{id}/outcome")
    public Response outcome(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.outcome(visit, id, given));
    }

    @POST
    @Path("/{id}/done")
    public Response done(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.done(visit, id));
    }
}
