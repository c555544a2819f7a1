package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import org.amends.jira.store.AnswerSecret;
import org.springframework.stereotype.Component;

/**
 * An administrator makes every link void that asks a customer whether it is solved: another secret signs from then on.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks.
 */
@Path("/admin/answer-links/void")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class AnswerSecretResource {
    private final Door door;
    private final AnswerSecret secret;
    private final AuditLog audit;

    @Inject
    public AnswerSecretResource(Door door, AnswerSecret secret, AuditLog audit) {
        this.door = door;
        this.secret = secret;
        this.audit = audit;
    }

    @POST
    public Response change(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, given -> {
            secret.change();
            audit.done(Audited.ANSWER_SECRET, Optional.empty());
            return "{\"void\":true}";
        });
    }
}
