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
import org.amends.jira.card.CardHolders;
import org.amends.jira.card.CardJson;
import org.springframework.stereotype.Component;

/**
 * On a request's page of the portal: the card of who took responsibility, where the admin says so.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks, and customers have no licence.
 */
@Path("/portal/{issue}/contact-card")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class PortalCardResource {
    private final Door door;
    private final CardHolders holders;

    @Inject
    public PortalCardResource(Door door, CardHolders holders) {
        this.door = door;
        this.holders = holders;
    }

    @GET
    public Response shown(@PathParam("issue") String issue) {
        return door.customer(
                issue, (person, found) -> holders.shown(found, person).map(CardJson::shown));
    }
}
