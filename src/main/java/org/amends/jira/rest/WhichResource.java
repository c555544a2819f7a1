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
import org.amends.jira.admin.WhichTrial;
import org.springframework.stereotype.Component;

/**
 * Which method an apology on a ticket would follow, and why, for administrators of Jira. Writes nothing.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/which")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class WhichResource {
    private final Door door;
    private final WhichTrial trial;

    @Inject
    public WhichResource(Door door, WhichTrial trial) {
        this.door = door;
        this.trial = trial;
    }

    @GET
    @Path("/{issue}")
    public Response of(@PathParam("issue") String issue) {
        return door.administer(
                () -> trial.of(issue).orElseThrow(() -> TurnedAway.because(404, "issue", "which-issue", issue)));
    }
}
