package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.amends.jira.admin.MayOf;
import org.amends.jira.admin.ServiceProjects;
import org.springframework.stereotype.Component;

/**
 * What one person may do in a project and why, for administrators of Jira.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/may")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class MayResource {
    private final Door door;
    private final ServiceProjects projects;
    private final MayOf may;

    @Inject
    public MayResource(Door door, ServiceProjects projects, MayOf may) {
        this.door = door;
        this.projects = projects;
        this.may = may;
    }

    @GET
    @Path("/{key}")
    public Response of(@PathParam("key") String key, @QueryParam("user") String user) {
        return door.administer(() -> {
            MayOf.Answer answer = may.of(project(key), Optional.ofNullable(user).orElse(""));
            if (!answer.refusals().isEmpty()) {
                throw TurnedAway.by(answer.refusals());
            }
            return answer.json();
        });
    }

    private Project project(String key) {
        return projects.find(key).orElseThrow(() -> TurnedAway.because(404, "project", "project", key));
    }
}
