package org.amends.jira.rest;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.amends.apology.method.ShippedMethods;
import org.amends.jira.card.CardHolders;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.panel.FollowUpList;
import org.amends.jira.queue.InvitedList;
import org.amends.jira.queue.QueueLines;
import org.amends.jira.queue.QueueState;
import org.amends.jira.review.Sameness;
import org.amends.jira.store.ContactCards;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.FollowUpQueue;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.SentReplies;
import org.amends.jira.store.Summaries;

/** What a browser sends, and what it gets back. */
final class Requests {
    private Requests() {}

    static ApologyResource resource(TestJira jira) {
        Writes writes = writes(jira);
        ReparationWrites reparations = new ReparationWrites(
                writes, jira.desk, new Approvers(jira.people(), jira.agents()), jira.state, jira.clock());
        return new ApologyResource(door(jira), jira.state, writes, reparations, followUpWrites(jira));
    }

    private static Writes writes(TestJira jira) {
        EvidenceGiven evidence = new EvidenceGiven(jira.issueComments, jira.issueManager(), jira.access);
        return new Writes(
                jira.desk,
                jira.following,
                jira.followUps(),
                evidence,
                new KnownProblemLink(jira.related(), jira.permissions()),
                jira.covers,
                jira.state,
                jira.issueManager(),
                jira.access,
                jira.clock());
    }

    static CoveringResource covering(TestJira jira) {
        Writes writes = writes(jira);
        return new CoveringResource(
                door(jira),
                new CoveringWrites(
                        writes,
                        jira.covers,
                        jira.related(),
                        jira.desk,
                        jira.issueManager(),
                        jira.access,
                        jira.readers(),
                        jira.state,
                        new Answers(jira.authentication())));
    }

    static PromiseResource promises(TestJira jira) {
        return new PromiseResource(door(jira), new PromiseWrites(jira.promises(), followUpWrites(jira)));
    }

    static FollowUpResource followUps(TestJira jira) {
        return new FollowUpResource(door(jira), followUpWrites(jira));
    }

    private static FollowUpWrites followUpWrites(TestJira jira) {
        return new FollowUpWrites(
                jira.followUps(),
                jira.reopening(),
                new FollowUpList(jira.desk, jira.owners()),
                jira.state,
                jira.issueManager(),
                jira.access);
    }

    static QueueResource queue(TestJira jira) {
        FollowUpPlans plans = jira.plans();
        QueueLines lines = new QueueLines(jira.issueManager(), jira.access, jira.waiting(), plans);
        QueueState state = new QueueState(new FollowUpQueue(jira.tables.activeObjects()), plans, jira.readers(), lines);
        QueueWrites writes = new QueueWrites(
                new FollowUpRows(jira.tables.activeObjects()),
                jira.followUps(),
                jira.issueManager(),
                jira.access,
                new Answers(jira.authentication()));
        return new QueueResource(door(jira), state, writes);
    }

    static CardResource cards(TestJira jira) {
        return new CardResource(door(jira), holders(jira), new ContactCards(jira.tables.activeObjects()));
    }

    static ReviewResource reviews(TestJira jira) {
        return new ReviewResource(
                door(jira),
                jira.reviews,
                jira.reviewers,
                sameness(jira),
                jira.hints,
                new ReviewAnswers(jira.readers(), new ShippedMethods()));
    }

    private static Sameness sameness(TestJira jira) {
        SentReplies sent = new SentReplies(jira.tables.activeObjects(), jira.clock());
        return new Sameness(jira.issueManager(), jira.settings, jira.reviewSection(), jira.issueComments, sent);
    }

    static MyReviewResource myReview(TestJira jira) {
        return new MyReviewResource(
                door(jira), holders(jira), jira.hints, new ReviewAnswers(jira.readers(), new ShippedMethods()));
    }

    static PortalCardResource portalCards(TestJira jira) {
        return new PortalCardResource(door(jira), holders(jira));
    }

    private static CardHolders holders(TestJira jira) {
        return new CardHolders(
                new TestFields().of(jira).projects(),
                jira.access,
                jira.accounts(),
                jira.desk,
                jira.requests(),
                jira.settings,
                jira.portal(),
                new ContactCards(jira.tables.activeObjects()));
    }

    static InvitedResource invited(TestJira jira) {
        Summaries summaries = new Summaries(jira.tables.activeObjects(), jira.clock());
        return new InvitedResource(
                door(jira), new InvitedList(summaries, jira.desk, jira.issueManager(), jira.access, jira.readers()));
    }

    static Door door(TestJira jira) {
        Callers callers = new Callers(
                jira.authentication(),
                jira.issueManager(),
                jira.addresses(),
                jira.webSudo(),
                new TestFields().of(jira).projects(),
                jira.access,
                jira.may);
        return new Door(callers, jira.readers(), new Answers(jira.authentication()));
    }

    /** The headers that our own page sends. */
    static HttpHeaders ours() {
        return headers(Map.of());
    }

    /** The same with some changed; an empty value takes a header away. */
    static HttpHeaders headers(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "X-Atlassian-Token",
                "no-check",
                "Host",
                "desk.example"));
        all.putAll(changed);
        all.values().removeIf(String::isEmpty);
        return Fake.of(HttpHeaders.class)
                .with("getHeaderString", args -> all.get(args[0]))
                .done();
    }

    static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    static JsonObject json(Response response) {
        try {
            assertEquals(
                    "application/json;charset=UTF-8",
                    response.getMediaType().toString().replace(" ", ""));
            return JsonParser.object().from((String) response.getEntity());
        } catch (JsonParserException e) {
            throw new AssertionError("Not JSON: " + response.getEntity(), e);
        }
    }

    static JsonObject ok(Response response) {
        assertEquals(String.valueOf(response.getEntity()), 200, response.getStatus());
        return json(response);
    }

    /** The first error of a refusal with this status, on this field; it says what was expected. */
    static JsonObject refused(int status, String field, Response response) {
        assertEquals(String.valueOf(response.getEntity()), status, response.getStatus());
        JsonObject error = json(response).getArray("errors").getObject(0);
        assertEquals(field, error.getString("field"));
        assertEquals(
                false,
                error.getString("message").isBlank()
                        || error.getString("expected").isBlank());
        return error;
    }
}
