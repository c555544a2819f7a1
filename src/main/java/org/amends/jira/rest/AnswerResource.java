package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
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
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Refusal;
import org.amends.jira.answer.AnswerDesk;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.panel.Readers;
import org.springframework.stereotype.Component;

/**
 * A link that asks the customer of an issue whether it is solved. Only what an agent asks for is made: a write, since the first
 * link makes the secret that signs it.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: it answers a customer as if the issue were not there.
 */
@Path("/issues/{issue}/answer-link")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class AnswerResource {
    private final Door door;
    private final AnswerDesk answers;
    private final ApologyDesk desk;
    private final Readers readers;

    @Inject
    public AnswerResource(Door door, AnswerDesk answers, ApologyDesk desk, Readers readers) {
        this.door = door;
        this.answers = answers;
        this.desk = desk;
        this.readers = readers;
    }

    @POST
    public Response link(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.write(issue, headers, body, (visit, given) -> link(visit));
    }

    private String link(Visit visit) {
        Optional<Apology> apology = desk.of(visit.issueId());
        Optional<String> against = answers.against(visit.issue(), apology);
        if (against.isPresent()) {
            throw TurnedAway.by(List.of(Refusal.of("issue", against.get())));
        }
        AnswerDesk.Link link = answers.link(visit.issue(), apology.orElseThrow());
        JsonObject json = new JsonObject();
        json.put("link", link.address());
        json.put("until", link.until().toString());
        json.put("untilText", readers.reader(visit.agent()).day(link.until()));
        return JsonWriter.string(json);
    }
}
