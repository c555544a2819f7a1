package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.junit.Assert.assertEquals;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.jira.fake.TestJira;
import org.junit.Before;
import org.junit.Test;

/** What the queue refuses: each time the status, the field and what was expected. */
public class QueueRefusalsTest {
    private final TestJira jira = new TestJira();
    private final QueueResource rest = Requests.queue(jira);

    @Before
    public void anaIsThere() {
        jira.signIn(jira.ana);
    }

    private Response page(String bucket, String owner, String start, String limit) {
        return rest.page("CARE", bucket, owner, start, limit);
    }

    @Test
    public void aBucketThatIsNone() {
        String expected =
                refused(400, "bucket", page("yesterday", null, null, null)).getString("expected");
        assertEquals("One of: overdue, today, week, later, failed", expected);
        refused(400, "bucket", page("Today", null, null, null));
    }

    @Test
    public void pagesThatCannotBe() {
        for (String start : List.of("-1", "x", "1.5", "99999999999999999999", "2147483647", " ")) {
            refused(400, "start", page(null, null, start, null));
        }
        for (String limit : List.of("0", "-1", "101", "all")) {
            refused(400, "limit", page(null, null, null, limit));
        }
    }

    @Test
    public void listsThatAreNone() {
        String many = IntStream.range(0, 101).mapToObj(n -> "\"" + n + "\"").collect(Collectors.joining(","));
        for (String ids : List.of("[]", "[" + many + "]", "{}", "7", "[7]")) {
            refused(400, "ids", rest.retry("CARE", ours(), body("{\"ids\":" + ids + "}")));
        }
        refused(400, "ids", rest.retry("CARE", ours(), body("{}")));
    }

    @Test
    public void movesToNowhere() {
        refused(400, "days", move(""));
        refused(400, "days", move(",\"days\":\"two\""));
        refused(400, "days", move(",\"days\":1.5"));
        refused(400, "days", move(",\"days\":99999999999"));
        refused(400, "to", move(",\"to\":\"soon\""));
        refused(400, "to", move(",\"to\":\"2026-02-30\""));
        refused(400, "to", move(",\"to\":7"));
    }

    private Response move(String more) {
        return rest.move("CARE", ours(), body("{\"ids\":[\"f\"],\"reason\":\"\"" + more + "}"));
    }

    @Test
    public void halfAnOutcome() {
        for (String half : List.of("\"they\":\"better\"", "\"we\":\"same\"", "\"note\":\"She laughed.\"")) {
            Response answer = rest.done("CARE", ours(), body("{\"ids\":[\"f\"]," + half + "}"));
            refused(400, half.contains("they") ? "we" : "they", answer);
        }
    }

    @Test
    public void whatIsNotThereIsToldById() {
        Response answer = rest.retry("CARE", ours(), body("{\"ids\":[\"f\",\"f\"]}"));
        assertEquals(
                "{\"done\":[],\"refused\":[{\"field\":\"followUp\",\"id\":\"f\",\"message\":\"There is no such follow-up here.\"}],\"notices\":[]}",
                answer.getEntity());
    }
}
