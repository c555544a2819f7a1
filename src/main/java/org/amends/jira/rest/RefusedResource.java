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
import org.amends.jira.queue.RefusedList;
import org.springframework.stereotype.Component;

/**
 * The transitions of a project that our validator refused within a week, for its agents.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the project were not there.
 */
@Path("/projects/{project}/refused")
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class RefusedResource {
    private final Door door;
    private final RefusedList refused;

    @Inject
    public RefusedResource(Door door, RefusedList refused) {
        this.door = door;
        this.refused = refused;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("project") String project) {
        return door.lookAround(project, visit -> refused.of(visit.project(), visit.agent()));
    }
}
