package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who deletes a ticket or a project deletes what Amends kept about it: nothing of it is left in any table of the plugin. */
public class NothingLeftIT {
    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private static final String API = "/rest/amends/1.0/issues/";

    private Caller ana;
    private String issue;
    private String task;

    @Before
    public void anApologyWithEverything() {
        ana = Caller.signedIn(sandbox, "ana");
        issue = Tickets.reported(ana, "CARE:10002");
        Patience.until("no apology begins", () -> "apology"
                .equals(ana.get(API + issue).json().getString("kind")));
        Heard promised = ana.post(API + issue + "/promises", "{\"what\":\"A call\",\"by\":\"2099-01-01\"}");
        assertEquals(promised.body(), 200, promised.status());
        Tickets.resolve(sandbox, issue);
        sandbox.aMinutePasses();
        sandbox.jira().clock().advance(Period.ofWeeks(1));
        sandbox.settle();
        task = ana.get(API + issue)
                .json()
                .getObject("followUp")
                .getObject("task")
                .getString("key");
    }

    @Test
    public void ofATicketThatIsDeleted() throws IOException, ImportRefused {
        ana.form("/browse/" + issue + "/delete", Map.of());
        ana.form("/browse/" + task + "/delete", Map.of());
        sandbox.aMinutePasses();
        assertEquals(List.of(), rowsOfTickets());
    }

    @Test
    public void ofAProjectThatIsDeleted() throws IOException, ImportRefused {
        Caller.signedIn(sandbox, "admin").form("/secure/admin/projects/CARE/delete", Map.of());
        sandbox.aMinutePasses();
        assertEquals(List.of(), rowsOfTickets());
    }

    /** When the job last ran, and where, is of no ticket. */
    private List<String> rowsOfTickets() throws IOException, ImportRefused {
        return sandbox.rowsOfThePlugin().stream()
                .filter(row -> !row.endsWith("_WAKE_UP"))
                .toList();
    }

    /** So that the two above can fail. */
    @Test
    public void andOfOneThatStaysEverythingIsKept() throws IOException, ImportRefused {
        List<String> rows = sandbox.rowsOfThePlugin();
        for (String table : List.of("JOURNAL", "APOLOGY", "FOLLOW_UP", "PROMISE", "CLAIM", "FIELD_WRITE")) {
            assertTrue(rows.toString(), rows.stream().anyMatch(row -> row.contains(table)));
        }
    }
}
