package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.amends.jira.rest.Requests.resource;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.amends.apology.reparation.GateHolds;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestPlans;
import org.junit.Before;
import org.junit.Test;

/** What an agent or a rule sends of a reparation, and what comes back. */
public class ReparationRequestsTest {
    private static final String GIFT =
            "{\"kind\":\"goodwill\",\"form\":\"gift\",\"value\":\"20.00\",\"currency\":\"EUR\","
                    + "\"lost\":\"money\",\"lostValue\":\"10.00\"}";
    private static final String REFUND = "{\"kind\":\"restitution\",\"form\":\"refund\",\"value\":\"20.00\","
            + "\"currency\":\"EUR\",\"lost\":\"money\",\"lostValue\":\"20.00\",\"approver\":\"ben\","
            + "\"note\":\"Charged twice\",\"offeredAt\":\"2026-11-21T09:30:15.123Z\"}";

    private final TestJira jira = new TestJira();
    private final ApologyResource rest = resource(jira);

    @Before
    public void anaHasBegun() {
        jira.signIn(jira.ana);
        ok(rest.start("CARE-1", ours(), body("{}")));
    }

    @Test
    public void whatWasGivenIsShownWithAllThatWasSaid() {
        JsonObject refund = given(REFUND);
        assertEquals("Money, worth 20.00 EUR", refund.getString("lostText"));
        assertEquals("ben", refund.getString("approver"));
        assertEquals("Ben \"Bo\" O'Hara", refund.getString("approvedBy"));
        assertTrue(refund.getArray("advice").isEmpty());
        assertTrue(refund.getArray("history").isEmpty());
    }

    @Test
    public void adviceIsSaidAndNeverStandsInTheWay() {
        JsonObject gift = given(GIFT.replace("goodwill", "restitution"));
        assertEquals("unfit", gift.getArray("advice").getObject(0).getString("code"));
        assertEquals("beyond", gift.getArray("advice").getObject(1).getString("code"));
        assertTrue(gift.getArray("advice").getObject(1).getString("text").startsWith("This is 200 %"));
    }

    @Test
    public void askedBeforehandItSaysTheSameAndRecordsNothing() {
        JsonObject told = ok(rest.advise("CARE-1", ours(), body(GIFT)));
        assertEquals(2, told.getArray("advice").size());
        assertFalse(told.getObject("gate").getBoolean("open"));
        assertEquals(
                "listen",
                told.getObject("gate").getArray("missing").getObject(0).getString("id"));
        assertTrue(ok(rest.advise("CARE-1", ours(), body(REFUND)))
                .getObject("gate")
                .getBoolean("open"));
        assertEquals(1, jira.desk.of(10001).orElseThrow().lastSeq());
    }

    @Test
    public void onlyAnAgentOfTheProjectApproves() {
        for (String name : new String[] {"rosa", "nobody", "<b>"}) {
            refused(400, "approver", give(REFUND.replace("\"ben\"", "\"" + name + "\"")));
        }
    }

    @Test
    public void theAmountOfALossIsReadAsStrictlyAsAnyOther() {
        refused(400, "lostValue", give(REFUND.replace("\"lostValue\":\"20.00\"", "\"lostValue\":\"20.001\"")));
        refused(
                400,
                "lostCurrency",
                give(REFUND.replace("\"lostValue\":", "\"lostCurrency\":\"EURO\",\"lostValue\":")));
        refused(400, "lost", give(REFUND.replace("\"lost\":\"money\"", "\"lost\":\"nerves\"")));
    }

    @Test
    public void aCorrectionSaysWhatChangedFromWhatToWhatByWhomAndWhy() {
        String id = given(REFUND).getString("id");
        String corrected =
                REFUND.replace("20.00\",\"currency", "25.00\",\"currency").replace("refund", "credit");
        JsonObject now = reparation(ok(correct(id, because(corrected, "It was a credit."))));
        assertEquals("25.00", now.getString("value"));
        JsonObject line = now.getArray("history").getObject(1);
        assertEquals("Corrected", line.getString("text"));
        assertEquals("Ana Ruiz", line.getString("by"));
        assertEquals("It was a credit.", line.getString("because"));
        assertEquals(
                "What: Refund, owed → Credit, owed",
                line.getArray("changes").getObject(0).getString("text"));
        assertEquals(
                "Value: 20.00 EUR → 25.00 EUR",
                line.getArray("changes").getObject(1).getString("text"));
        assertEquals(2, line.getArray("changes").size());
    }

    @Test
    public void aCorrectionWithoutAReasonOrADifferenceIsRefused() {
        String id = given(REFUND).getString("id");
        refused(400, "because", correct(id, REFUND.replace("refund", "credit")));
        refused(409, "details", correct(id, because(REFUND, "Nothing.")));
        refused(400, "id", correct("no-such-reparation", because(REFUND, "Which?")));
    }

    /** The form shows when it was told to the minute; sent back like that, nothing was corrected. */
    @Test
    public void aTimeToTheMinuteIsTheOneThatItWas() {
        JsonObject refund = given(REFUND);
        String again = REFUND.replace("2026-11-21T09:30:15.123Z", refund.getString("told"));
        refused(409, "details", correct(refund.getString("id"), because(again, "Nothing.")));
    }

    @Test
    public void theGateHoldsWhatAnAdministratorHasItHold() {
        holds(GateHolds.VALUED);
        refused(409, "reason", give(REFUND));
        holds(GateHolds.OFF);
        ok(give(GIFT));
        assertTrue(ok(rest.state("CARE-1")).getObject("gate").getBoolean("open"));
        assertEquals("off", ok(rest.state("CARE-1")).getObject("gate").getString("holds"));
    }

    @Test
    public void whatWasCorrectedToGoodwillAsksForAReasonThatIsKept() {
        String id = given(REFUND).getString("id");
        String goodwill = because(REFUND.replace("restitution", "goodwill"), "It was a gesture.");
        refused(409, "reason", correct(id, goodwill));
        String reason = goodwill.replaceFirst("\\{", "{\"reason\":\"Her rent is due.\",");
        assertEquals("Her rent is due.", reparation(ok(correct(id, reason))).getString("reason"));
    }

    private void holds(GateHolds holds) {
        new TestPlans(jira).gate().keep(OptionalLong.empty(), holds);
    }

    private JsonObject given(String json) {
        return reparation(ok(give(json)));
    }

    private static JsonObject reparation(JsonObject state) {
        return state.getArray("reparations").getObject(0);
    }

    private Response give(String json) {
        return rest.give("CARE-1", ours(), body(json));
    }

    private Response correct(String id, String json) {
        return rest.correct("CARE-1", id, ours(), body(json));
    }

    private static String because(String json, String reason) {
        return json.replaceFirst("\\{", "{\"because\":\"" + reason + "\",");
    }
}
