package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.amends.jira.panel.PanelState;
import org.springframework.stereotype.Component;

/**
 * The apology of one issue, for the agents of its project. Every method takes whatever comes and answers in JSON: the
 * new state, or errors that name field and expectation. {@code GET} writes nothing.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the issue were not there.
 */
@Path("/issues/{issue}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class ApologyResource {
    private final Door door;
    private final PanelState state;
    private final Writes writes;
    private final ReparationWrites reparations;
    private final FollowUpWrites followUps;

    @Inject
    public ApologyResource(
            Door door, PanelState state, Writes writes, ReparationWrites reparations, FollowUpWrites followUps) {
        this.door = door;
        this.state = state;
        this.writes = writes;
        this.reparations = reparations;
        this.followUps = followUps;
    }

    @GET
    public Response state(@PathParam("issue") String issue) {
        return door.look(issue, visit -> state.of(visit.issue(), visit.agent()));
    }

    @POST
    @Path("/apology")
    public Response start(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::start);
    }

    /** Another method, as long as nobody did anything: {@code {"method":"second-failure"}}. */
    @POST
    @Path("/apology/method")
    public Response choose(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::choose);
    }

    /** The apology of another issue stands for this one's: {@code {"issue":"CARE-7"}}. */
    @POST
    @Path("/cover")
    public Response cover(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::cover);
    }

    @DELETE
    @Path("/cover")
    public Response uncover(@PathParam("issue") String issue, @Context HttpHeaders headers) {
        return door.write(issue, headers, writes::uncover);
    }

    @POST
    @Path("/steps")
    public Response tick(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::tick);
    }

    @DELETE
    @Path("/steps/{step}")
    public Response untick(
            @PathParam("issue") String issue, @PathParam("step") String step, @Context HttpHeaders headers) {
        return door.write(issue, headers, visit -> writes.untick(visit, step));
    }

    @POST
    @Path("/steps/{step}/waiver")
    public Response waive(
            @PathParam("issue") String issue,
            @PathParam("step") String step,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> writes.waive(visit, step, given));
    }

    @POST
    @Path("/reparations")
    public Response give(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, reparations::give);
    }

    /** What there is to say of a reparation before it is given, and what the gate still wants of it. Writes nothing. */
    @POST
    @Path("/reparations/advice")
    public Response advise(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, reparations::advise);
    }

    /** Corrects a reparation: takes all of it as it should be, and why. */
    @PUT
    @Path("/reparations/{id}")
    public Response correct(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> reparations.correct(visit, id, given));
    }

    @POST
    @Path("/reparations/{id}/withdrawal")
    public Response withdraw(
            @PathParam("issue") String issue,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> reparations.withdraw(visit, id, given));
    }

    @POST
    @Path("/outcome")
    public Response outcome(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, writes::outcome);
    }

    /** Takes the ticket back to work, by the first transition that Jira offers this agent. */
    @POST
    @Path("/reopening")
    public Response reopen(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> followUps.reopen(visit));
    }
}
