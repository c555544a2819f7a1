package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.amends.jira.queue.QueueState;
import org.springframework.stereotype.Component;

/**
 * The follow-ups of a project, for its agents: page by page, and moved, cancelled, done or tried again up to a hundred at once.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the project were not there.
 */
@Path("/projects/{project}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class QueueResource {
    private final Door door;
    private final QueueState state;
    private final QueueWrites writes;

    @Inject
    public QueueResource(Door door, QueueState state, QueueWrites writes) {
        this.door = door;
        this.state = state;
        this.writes = writes;
    }

    @GET
    public Response page(
            @PathParam("project") String project,
            @QueryParam("bucket") String bucket,
            @QueryParam("owner") String owner,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return door.lookAround(project, visit -> {
            QueueQuery query = new QueueQuery(visit, state);
            return state.of(visit.project(), visit.agent(), query.wanted(bucket, owner, start, limit));
        });
    }

    @POST
    @Path("/move")
    public Response move(@PathParam("project") String project, @Context HttpHeaders headers, InputStream body) {
        return door.writeAround(project, headers, body, writes::move);
    }

    @POST
    @Path("/cancel")
    public Response cancel(@PathParam("project") String project, @Context HttpHeaders headers, InputStream body) {
        return door.writeAround(project, headers, body, writes::cancel);
    }

    @POST
    @Path("/done")
    public Response done(@PathParam("project") String project, @Context HttpHeaders headers, InputStream body) {
        return door.writeAround(project, headers, body, writes::done);
    }

    @POST
    @Path("/retry")
    public Response retry(@PathParam("project") String project, @Context HttpHeaders headers, InputStream body) {
        return door.writeAround(project, headers, body, writes::retry);
    }
}
