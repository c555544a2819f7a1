package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;

/** What people do with tickets in many stories. */
final class Tickets {
    /** The type of our field. */
    static final String FIELD = "org.amends.amends:reparation-order";

    private static final String TASKS = "labels = amends-follow-up";

    private Tickets() {}

    /** A customer reported something by phone; {@code kind} is project and type. Returns its key. */
    static String reported(Caller agent, String kind) {
        Heard created = agent.form(
                "/secure/CreateIssue", Map.of("kind", kind, "summary", "Where is my parcel?", "customer", "rosa"));
        return created.location().substring(created.location().lastIndexOf('/') + 1);
    }

    /** A question of a customer's, on which the agent began an apology. Returns its key. */
    static String begun(Caller agent) {
        String issue = reported(agent, "CARE:10003");
        Heard begun = agent.post(Doors.REST + "/issues/" + issue + "/apology", "{}");
        assertEquals(begun.body(), 200, begun.status());
        return issue;
    }

    /** Resolves it as Ana, as done. */
    static void resolve(RunningSandbox node, String issue) {
        node.as("ana", () -> {
            Desk desk = node.jira().desk();
            int action = desk.ticket(issue).actions().stream()
                    .filter(open -> open.name().startsWith("Resolve"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(issue, action, Optional.of("10000"), Optional.empty());
            return "";
        });
    }

    /** How many follow-up tasks of an issue the search finds. */
    static long tasks(Caller agent, String issue) {
        Heard found = agent.get("/rest/api/2/search?maxResults=1000&jql=" + Caller.encoded(TASKS));
        return found.json().getArray("issues").stream()
                .map(task -> ((JsonObject) task).getObject("fields").getString("summary"))
                .filter(summary -> summary.contains(issue))
                .count();
    }
}
