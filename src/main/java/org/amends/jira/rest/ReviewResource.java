package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.review.ReplyReview;
import org.amends.jira.review.ReviewedReply;
import org.amends.jira.review.Reviewers;
import org.amends.jira.review.Sameness;
import org.amends.jira.store.HiddenHints;
import org.amends.jira.store.HintChoices;
import org.amends.jira.store.ReplyRules;
import org.springframework.stereotype.Component;

/**
 * The reply review of one issue, for the agents of its project. What is asked about is read and forgotten: it is never kept and
 * never logged. What an agent does not want to hear is kept by the ids of rules.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks.
 */
@Path("/issues/{issue}/review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class ReviewResource {
    /** As long as Jira lets a comment be, and longer. */
    private static final int TEXT = 2 * 1024 * 1024;

    private final Door door;
    private final ReplyReview reviews;
    private final Reviewers reviewers;
    private final Sameness sameness;
    private final HintChoices choices;
    private final ReviewAnswers answers;

    @Inject
    public ReviewResource(
            Door door,
            ReplyReview reviews,
            Reviewers reviewers,
            Sameness sameness,
            HintChoices choices,
            ReviewAnswers answers) {
        this.door = door;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.sameness = sameness;
        this.choices = choices;
        this.answers = answers;
    }

    /** Which of our comments can be read again, and what is hidden here. */
    @GET
    public Response choices(@PathParam("issue") String issue) {
        return door.look(
                issue,
                visit -> HarmlessJson.of(answers.choices(
                        reviews.ours(visit.issue()), hints(visit).on(visit.issueId()), visit.agent())));
    }

    /** Reads {@code {"text":".."}}, or {@code {"comment":10100}}; with {@code "live":true} as hints beside the comment box do. */
    @POST
    public Response review(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.ask(issue, headers, body, TEXT, (visit, given) -> {
            boolean live = given.has("live") && given.flag("live");
            requireOn(visit, live);
            ReviewedReply reply = read(visit, given);
            int near = live ? 0 : sameness.ticketsNear(visit.issue(), reply.text());
            return HarmlessJson.of(answers.review(reply, near, given.has("comment"), visit.agent()));
        });
    }

    /** Hides {@code {"rule":".."}} from who asks, on this issue. */
    @POST
    @Path("/hidden")
    public Response hide(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream body) {
        return door.ask(issue, headers, body, Body.LIMIT, (visit, given) -> {
            ReplyRules rules = reviews.rules(visit.issue());
            String rule = given.text("rule");
            if (!reviewers.ids(rules.phrases()).contains(rule)) {
                throw given.wrong("rule", "review-rule");
            }
            return kept(visit, hints(visit).hiding(rule, visit.issueId()));
        });
    }

    /** Shows who asks what they had hidden on this issue. */
    @DELETE
    @Path("/hidden")
    public Response show(@PathParam("issue") String issue, @Context HttpHeaders headers) {
        return door.ask(issue, headers, visit -> kept(visit, hints(visit).showing(visit.issueId())));
    }

    private String kept(Visit visit, HiddenHints hints) {
        choices.keep(visit.agent().getKey(), hints);
        return HarmlessJson.of(answers.hidden(hints.on(visit.issueId())));
    }

    private HiddenHints hints(Visit visit) {
        return choices.of(visit.agent().getKey());
    }

    private void requireOn(Visit visit, boolean live) {
        ReplyRules rules = reviews.rules(visit.issue());
        if (!rules.review()) {
            throw TurnedAway.because(409, "review", "review-off");
        }
        if (live && (!rules.live() || hints(visit).off())) {
            throw TurnedAway.because(409, "review", "review-live-off");
        }
    }

    private ReviewedReply read(Visit visit, Given given) {
        String me = visit.agent().getKey();
        if (given.has("comment")) {
            Optional<ReviewedReply> said = reviews.said(visit.issue(), me, given.number("comment"));
            return said.orElseThrow(() -> TurnedAway.because(404, "comment", "review-comment"));
        }
        String text = given.filled("text").orElseThrow(() -> given.wrong("text", "review-text"));
        return reviews.about(visit.issue(), me, text);
    }
}
