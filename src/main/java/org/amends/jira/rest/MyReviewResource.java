package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.amends.jira.card.CardHolders;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.store.HiddenHints;
import org.amends.jira.store.HintChoices;
import org.springframework.stereotype.Component;

/**
 * What an agent does not want to hear of the reply review, on any ticket: everything, or some rules.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks.
 */
@Path("/me/review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class MyReviewResource {
    private static final int MOST = 200;
    private static final int LONGEST = 60;

    private final Door door;
    private final CardHolders agents;
    private final HintChoices choices;
    private final ReviewAnswers answers;

    @Inject
    public MyReviewResource(Door door, CardHolders agents, HintChoices choices, ReviewAnswers answers) {
        this.door = door;
        this.agents = agents;
        this.choices = choices;
        this.answers = answers;
    }

    @GET
    public Response mine() {
        return door.self(agents::canHave, person -> HarmlessJson.of(answers.mine(choices.of(person.getKey()))));
    }

    /** Takes {@code {"on":true,"hidden":["rule"]}}, each only if it is given. */
    @PUT
    public Response write(@Context HttpHeaders headers, InputStream body) {
        return door.self(agents::canHave, headers, body, (person, given) -> {
            HiddenHints before = choices.of(person.getKey());
            boolean off = given.has("on") ? !given.flag("on") : before.off();
            Set<String> hidden = given.has("hidden") ? hidden(given) : before.rules();
            HiddenHints now = new HiddenHints(off, hidden, before.onTickets());
            choices.keep(person.getKey(), now);
            return HarmlessJson.of(answers.mine(now));
        });
    }

    /** Projects have rules of their own, so an id is only asked to look like one: nothing that somebody typed can be kept. */
    private static Set<String> hidden(Given given) {
        Set<String> rules = new TreeSet<>(given.texts("hidden"));
        boolean ids = rules.stream().allMatch(rule -> rule.length() <= LONGEST && rule.matches("[a-z0-9-]+"));
        if (!ids || rules.size() > MOST) {
            throw given.wrong("hidden", "review-rule");
        }
        return rules;
    }
}
