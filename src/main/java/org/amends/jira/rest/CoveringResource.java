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
 * The tickets for which an apology can stand, and has it stand for several.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the issue were not there.
 */
@Path("/issues/{issue}/covering")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class CoveringResource {
    private final Door door;
    private final CoveringWrites writes;

    @Inject
    public CoveringResource(Door door, CoveringWrites writes) {
        this.door = door;
        this.writes = writes;
    }

    /** The linked tickets. Writes nothing. */
    @GET
    public Response linked(@PathParam("issue") String issue) {
        return door.look(issue, writes::linked);
    }

    /** Covers several: {@code {"issues":["CARE-7","CARE-8"]}}. */
    @POST
    public Response cover(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::cover);
    }
}
