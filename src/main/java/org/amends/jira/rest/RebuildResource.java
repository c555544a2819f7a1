package org.amends.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.audit.Audited;
import org.amends.jira.health.RebuildState;
import org.amends.jira.job.Rebuilding;
import org.springframework.stereotype.Component;

/**
 * Has all projections written anew from the journals, for administrators of Jira; each answer says how far it has come.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class RebuildResource {
    private final Door door;
    private final Rebuilding rebuilding;
    private final RebuildState state;
    private final JiraAuthenticationContext authentication;
    private final AuditLog audit;

    @Inject
    public RebuildResource(
            Door door,
            Rebuilding rebuilding,
            RebuildState state,
            @ComponentImport JiraAuthenticationContext authentication,
            AuditLog audit) {
        this.door = door;
        this.rebuilding = rebuilding;
        this.state = state;
        this.authentication = authentication;
        this.audit = audit;
    }

    @GET
    public Response progress() {
        return door.administer(this::state);
    }

    @POST
    @Path("/start")
    public Response start(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return answer(request, headers, body, "start", rebuilding::start);
    }

    @POST
    @Path("/stop")
    public Response stop(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return answer(request, headers, body, "stop", rebuilding::stop);
    }

    @POST
    @Path("/resume")
    public Response resume(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return answer(request, headers, body, "resume", rebuilding::resume);
    }

    private Response answer(
            HttpServletRequest request, HttpHeaders headers, InputStream body, String what, Runnable wanted) {
        return door.administer(request, headers, body, given -> {
            wanted.run();
            audit.done(Audited.REBUILD, Optional.of(what));
            return state();
        });
    }

    private String state() {
        return state.of(authentication.getLoggedInUser());
    }
}
