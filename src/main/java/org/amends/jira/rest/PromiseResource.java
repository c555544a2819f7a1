package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
 * What was promised on an issue: made, kept, broken, or changed to another day. Each answers with the new state of the issue.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the issue were not there.
 */
@Path("/issues/{issue}/promises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class PromiseResource {
    private final Door door;
    private final PromiseWrites writes;

    @Inject
    public PromiseResource(Door door, PromiseWrites writes) {
        this.door = door;
        this.writes = writes;
    }

    @POST
    public Response make(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::make);
    }

    @POST
    @Path("/{id}/kept")
    public Response keep(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.keep(visit, id));
    }

    @POST
    @Path("/{id}/broken")
    public Response breaks(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.breaks(visit, id, given));
    }

    @POST
    @Path("/{id}/change")
    public Response change(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.change(visit, id, given));
    }
}
