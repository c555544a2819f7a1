package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Agents read the report of their project; so few cases say nothing but their number. */
public class ReportIT {
    @Rule
    public final RunningSandbox sandbox = new RunningSandbox();

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    /** Three of them would be known by their number. */
    @Test
    public void soFewAreNotCounted() {
        Settings.switchOn(sandbox);
        Caller ana = Caller.signedIn(sandbox, "ana");
        Complaint.raised(sandbox, ana);
        Patience.until("the report knows of it", () -> month(ana).getBoolean("few", false));
        assertFalse(month(ana).has("n") || month(ana).has("counts"));
    }

    @Test
    public void whatTheApologiesOfAYearComeTo() {
        Settings.switchOn(sandbox);
        Caller ana = Caller.signedIn(sandbox, "ana");
        for (int complaint = 0; complaint < 10; complaint++) {
            Complaint raised = Complaint.raised(sandbox, ana);
            if (complaint < 4) {
                raised.refunded();
            }
        }
        Patience.until("the report knows of ten", () -> month(ana).getInt("n", 0) == 10);
        JsonObject report = ana.get(Doors.REST + "/projects/CARE/report").json();
        JsonObject followUps = report.getArray("lines").getObject(7);
        assertEquals("Follow-ups that fell due and were done", followUps.getString("what"));
        assertEquals(0, followUps.getInt("n"));
        JsonObject month = report.getArray("months").getObject(11);
        assertEquals(10, month.getInt("n"));
        assertEquals(6, month.getArray("counts").getInt(0));
        assertEquals(4, month.getArray("counts").getInt(4));
        JsonObject owed = report.getArray("lines").getObject(4);
        assertEquals("Owed, before the solution", owed.getString("what"));
        assertEquals(40, owed.getInt("percent"));
        assertEquals(17, owed.getInt("low"));
        assertEquals(69, owed.getInt("high"));
        assertThat(
                ana.get(Doors.REST + "/projects/CARE/report.csv").body(), containsString("\"40.0\",\"16.8\",\"68.7\""));
        Page page = CHROMIUM.window();
        Person.signsIn(page, sandbox, "ana").opens("/projects/CARE/queues").follows("#amends-report-link");
        assertThat(page.locator(".amends-report [data-part=orders] [data-what='Owed, before the solution']"))
                .containsText("40 % (17 to 69)");
        assertThat(page.locator(".amends-report [data-part=satisfaction] tbody tr")
                        .first())
                .containsText("none");
        assertThat(page.locator(".amends-report [data-part=months] tbody th")).hasText(new String[] {"Dec 2026"});
        assertThat(page.locator(".amends-report .amends-canvas[data-drawn] canvas"))
                .isVisible();
        assertEquals(java.util.List.of(), new Axe(page).against(".amends-report"));
    }

    private static JsonObject month(Caller ana) {
        return ana.get(Doors.REST + "/projects/CARE/report")
                .json()
                .getArray("months")
                .getObject(11);
    }
}
