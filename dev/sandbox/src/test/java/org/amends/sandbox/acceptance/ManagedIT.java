package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import java.time.Period;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** An administrator disables the plugin and enables it again, and starts a copy of the whole Jira under another address. */
public class ManagedIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String ADMIN = "/rest/amends/1.0/admin/";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private Complaint complaint;

    @Before
    public void aComplaint() {
        complaint = Complaint.raised(SANDBOX, ana);
        complaint.ownedBy(ana, "ana");
        complaint.refunded();
        Patience.until("the order", () -> "owed-before".equals(complaint.order()));
    }

    @Test
    public void disabledNothingOfItIsThereAndEnabledAgainAllIs() {
        String before = complaint.step("own-it").toString();
        admin.form("/secure/admin/apps/disable", Map.of());
        assertFalse(ana.get("/browse/" + complaint.key()).body().contains("amends-panel"));
        assertEquals(404, complaint.seenBy(ana).status());
        assertEquals(404, admin.get("/plugins/servlet/amends/admin").status());
        assertFalse(admin.get("/secure/admin").body().contains("amends-admin-link"));
        assertEquals("Jira shows no field without its type", "", complaint.order());
        assertEquals(404, ana.form("/secure/admin/apps/enable", Map.of()).status());
        complaint.resolved();

        admin.form("/secure/admin/apps/enable", Map.of());
        assertTrue(ana.get("/browse/" + complaint.key()).body().contains("amends-panel"));
        assertEquals(before, complaint.step("own-it").toString());
        assertEquals("owed-before", complaint.order());
        Patience.until("what was missed", () -> {
            SANDBOX.aMinutePasses();
            return "done".equals(complaint.step("repair").getString("state"));
        });
        assertEquals("scheduled", complaint.followUp());
    }

    @Test
    public void aCopyOfTheJiraFollowsNothingUpUntilAnAdminSaysSo() {
        complaint.resolved();
        String home = SANDBOX.url().toString();
        baseUrl("https://staging.example.com");
        aWeekPasses();
        assertEquals("scheduled", complaint.followUp());
        assertEquals(0, complaint.tasks());
        String waits = complaint.state().getString("waits");
        assertTrue(waits, waits.contains("another address"));
        JsonObject elsewhere = admin.get(ADMIN + "projects").json().getObject("elsewhere");
        assertEquals(home, elsewhere.getString("home"));
        assertEquals("https://staging.example.com", elsewhere.getString("here"));

        assertFalse(admin.put(ADMIN + "address", "{}").json().has("elsewhere"));
        SANDBOX.aMinutePasses();
        assertEquals("task", complaint.followUp());
        assertEquals(1, complaint.tasks());
        baseUrl(home);
        assertEquals(200, admin.put(ADMIN + "address", "{}").status());
    }

    private void baseUrl(String url) {
        assertEquals(
                303, admin.form("/secure/admin/general", Map.of("baseUrl", url)).status());
    }

    private static void aWeekPasses() {
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
    }
}
