package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Period;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** An administrator installs this build over the one before it, or that one over this. */
public class UpgradedIT {
    private static final String API = "/rest/amends/1.0/issues/";
    private static final String AT_WORK = "CARE-1007";
    private static final String WITH_A_TASK = "CARE-1009";
    private static final String REOPENED = "CARE-1010";
    private static final String ITS_TASK = "CARE-1012";
    private static final String SCHEDULED = "CARE-1013";
    private static final String PROMISE = "{\"what\":\"A call\",\"by\":\"2099-01-01\"}";
    private static final String BETTER = "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}";

    @Rule
    public final RunningSandbox sandbox = new RunningSandbox(UpgradedIT::leftByBoth);

    private Caller ana;

    /** To the one that was reopened a build of tomorrow has added what no build of today knows. */
    private static void leftByBoth(Connection database) throws SQLException, IOException {
        PreviousBuild.into(database);
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO "AO_CB13CE_JOURNAL" ("LINE_KEY", "ISSUE_ID", "SEQ", "TYPE", "VERSION", "AT", "ACTOR", "DOCUMENT")
                    VALUES ('1000012:6', 1000012, 6, 'apology-accepted', 3, 2425001298000, 'ana', '{"words":"Thank you"}')""");
        }
    }

    @Before
    public void anaComesBack() {
        ana = Caller.signedIn(sandbox, "ana");
    }

    /**
     * Even the ticket about which nothing was said for longer than this build likes: no touch reaches back to before it came. But
     * its open promise has a follow-up now.
     */
    @Test
    public void everythingStandsAsItWas() throws IOException, JsonParserException {
        JsonObject said = PreviousBuild.said();
        sandbox.aMinutePasses();
        for (String ticket : said.keySet()) {
            JsonObject before = said.getObject(ticket);
            JsonObject now = (JsonObject) PreviousBuild.facts(state(ticket));
            if (ticket.equals(REOPENED)) {
                before.put("seq", 6);
            } else if (ticket.equals(AT_WORK)) {
                before.put("seq", 8);
            }
            assertEquals(ticket, before, now);
        }
    }

    @Test
    public void workGoesOnWhereItWasLeft() {
        int before = state(AT_WORK).getInt("seq");
        written(AT_WORK, "promises", PROMISE);
        assertEquals("the promise and its follow-up", before + 2, state(AT_WORK).getInt("seq"));
        written(ITS_TASK, "outcome", BETTER);
        assertEquals("done", followUp(WITH_A_TASK));
        sandbox.jira().clock().advance(Period.ofWeeks(1));
        sandbox.settle();
        assertEquals("task", followUp(SCHEDULED));
        written(SCHEDULED, "outcome", BETTER);
        assertEquals("done", followUp(SCHEDULED));
    }

    @Test
    public void whatABuildOfTomorrowWroteIsPassedOverAndKept() throws Exception {
        written(REOPENED, "promises", PROMISE);
        assertEquals("the promise and its follow-up", 8, state(REOPENED).getInt("seq"));
        sandbox.aMinutePasses();
        try (Connection tables = sandbox.tables().getConnection();
                Statement statement = tables.createStatement();
                var row = statement.executeQuery(
                        "SELECT \"TYPE\", \"VERSION\", \"DOCUMENT\" FROM \"AO_CB13CE_JOURNAL\" WHERE \"LINE_KEY\" = '1000012:6'")) {
            row.next();
            assertEquals(
                    "apology-accepted 3 {\"words\":\"Thank you\"}",
                    row.getString(1) + " " + row.getInt(2) + " " + row.getString(3));
        }
    }

    private JsonObject state(String ticket) {
        return ana.get(API + ticket).json();
    }

    private String followUp(String ticket) {
        return state(ticket).getObject("followUp").getString("state");
    }

    private void written(String ticket, String what, String body) {
        Heard heard = ana.post(API + ticket + "/" + what, body);
        assertEquals(heard.body(), 200, heard.status());
    }
}
