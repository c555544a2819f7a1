package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.apology.word.Actor;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.health.HealthState;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.HealthRows;
import org.springframework.stereotype.Component;

/**
 * How Amends is, and another try for what failed, for administrators of Jira.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/admin/health")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class HealthResource {
    private static final int MOST = 100;

    private final Door door;
    private final HealthState state;
    private final FollowUpRows rows;
    private final FollowUpTasks followUps;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;
    private final Answers answers;

    @Inject
    public HealthResource(
            Door door,
            HealthState state,
            FollowUpRows rows,
            FollowUpTasks followUps,
            @ComponentImport IssueManager issues,
            @ComponentImport JiraAuthenticationContext authentication,
            Answers answers) {
        this.door = door;
        this.state = state;
        this.rows = rows;
        this.followUps = followUps;
        this.issues = issues;
        this.authentication = authentication;
        this.answers = answers;
    }

    @GET
    public Response health(@QueryParam("after") String after) {
        return door.administer(() -> state.of(authentication.getLoggedInUser(), after(after)));
    }

    /** Retries those with the ids, or ("all") a hundred of all from {@code after} on, and then says where to go on. */
    @POST
    @Path("/retry")
    public Response retry(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) {
        return door.administer(request, headers, body, this::retry);
    }

    private String retry(Given given) {
        if (given.has("all") && given.flag("all")) {
            return all(after(given.text("after")));
        }
        List<String> ids = given.texts("ids").stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw given.wrong("ids", "ids", String.valueOf(MOST));
        }
        return JsonWriter.string(retried(ids));
    }

    private static String after(String given) {
        return Optional.ofNullable(given).filter(id -> !id.isBlank()).orElse(FollowUpRows.BEFORE_ALL);
    }

    private String all(String after) {
        List<String> ids =
                state.failed(after, MOST).stream().map(HealthRows.Failed::id).toList();
        JsonObject answer = retried(ids);
        if (ids.size() == MOST) {
            answer.put("next", ids.get(MOST - 1));
        }
        return JsonWriter.string(answer);
    }

    private JsonObject retried(List<String> ids) {
        Actor admin = new Actor.Person(authentication.getLoggedInUser().getKey());
        BulkAnswer answer = new BulkAnswer(answers);
        for (String id : ids) {
            Optional<Issue> ticket =
                    rows.issueOf(id).flatMap(issueId -> Optional.<Issue>ofNullable(issues.getIssueObject(issueId)));
            if (ticket.isPresent()) {
                answer.told(id, ticket.get(), retried(ticket.get(), id, admin));
            } else {
                answer.refused(id, ticket, Refusal.of("followUp", "unknown-follow-up", id));
            }
        }
        return answer.json();
    }

    private OutcomeGiven retried(Issue ticket, String id, Actor admin) {
        return new OutcomeGiven(followUps.retry(ticket, id, admin), Optional.empty());
    }
}
