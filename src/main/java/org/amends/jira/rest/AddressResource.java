package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.grack.nanojson.JsonObject;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.amends.jira.admin.ProjectsJson;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.audit.Audited;
import org.amends.jira.panel.Json;
import org.amends.jira.store.HomeAddress;
import org.springframework.stereotype.Component;

/**
 * Where an administrator of Jira says that Amends acts here, after Jira's address has changed.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/address")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class AddressResource {
    private final Door door;
    private final HomeAddress home;
    private final ProjectsJson json;
    private final AuditLog audit;

    @Inject
    public AddressResource(Door door, HomeAddress home, ProjectsJson json, AuditLog audit) {
        this.door = door;
        this.home = home;
        this.json = json;
        this.audit = audit;
    }

    private static Optional<JsonObject> address(String url) {
        return Optional.of(new Json().with("address", url).done());
    }

    @PUT
    public Response actHere(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, given -> {
            Optional<HomeAddress.Elsewhere> before = home.elsewhere();
            home.moveHere();
            before.ifPresent(
                    was -> audit.changed(Audited.ADDRESS, Optional.empty(), address(was.home()), address(was.here())));
            return json.all();
        });
    }
}
