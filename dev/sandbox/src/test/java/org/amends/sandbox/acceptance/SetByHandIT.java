package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** An agent sets the field Follow-up state on the edit screen, once an admin has put it there. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class SetByHandIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private final Page page = CHROMIUM.window();

    @Test
    public void theEditScreenOffersWhatMayBeSetAndThatIsDone() {
        Settings.switchOn(SANDBOX);
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
        Person person = Person.signsIn(page, SANDBOX, "ana");
        person.opens("/browse/" + complaint.key());
        assertThat(person.find("#edit-issue")).hasCount(0);

        String field = onTheScreens();
        person.opens("/browse/" + complaint.key());
        assertThat(person.find("#" + field + "-val")).hasText("Scheduled");
        person.follows("#edit-issue");
        Locator input = person.find(".aui-dialog2 select[name=" + field + "]");
        assertEquals(
                List.of("Scheduled", "Move it", "Done", "Cancelled"),
                input.locator("option").allInnerTexts());
        assertEquals(List.of(), new Axe(page).against(".aui-dialog2 .field-group"));
        input.selectOption("cancelled");
        person.follows("#edit-issue-submit");
        Patience.until("cancelled", () -> complaint.followUp().equals("cancelled"));
        person.opens("/browse/" + complaint.key());
        assertThat(person.find("#" + field + "-val")).hasText("Cancelled");
    }

    /** Puts the fields on all screens of the project, as the admin page does; returns the key of Follow-up state. */
    private static String onTheScreens() {
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        JsonObject all = admin.get("/rest/amends/1.0/admin/projects").json();
        String screens = all.getArray("projects").stream()
                .map(JsonObject.class::cast)
                .filter(project -> project.getString("key").equals("CARE"))
                .flatMap(project -> project.getArray("screens").stream())
                .map(screen -> ((JsonObject) screen).get("id").toString())
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String on =
                "{\"on\":true,\"actor\":\"amends-bot\",\"startTypes\":[\"10002\"],\"followUpType\":\"10004\",\"screens\":["
                        + screens + "]}";
        assertEquals(200, admin.put(Settings.CARE, on).status());
        return all.getObject("followUpField").getString("id");
    }
}
