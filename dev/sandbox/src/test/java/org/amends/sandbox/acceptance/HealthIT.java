package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** An administrator looks how Amends is: all is well, then a type is gone, and what failed of it is tried again. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class HealthIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String HEALTH = "/rest/amends/1.0/admin/health";
    private static final String PAGE = "/plugins/servlet/amends/health";
    private static final String BOX = ".amends-health";
    private static final String TYPE = "\"followUpType\":\"10004\"";
    private static final String GONE = "\"followUpType\":\"19999\"";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Pictures pictures = new Pictures();

    @Before
    public void theTypeIsThere() {
        change(GONE, TYPE);
    }

    @Test
    public void whatFailedIsSeenWithItsReasonAndTriedAgain() {
        List<String> tickets = List.of(resolved(), resolved());
        change(TYPE, GONE);
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
        for (int more = 0; more < 5; more++) {
            SANDBOX.jira().clock().advance(Duration.ofHours(3));
            SANDBOX.settle();
        }
        SANDBOX.jira().clock().advance(Duration.ofDays(1));
        SANDBOX.settle();
        Page page = CHROMIUM.window();
        Person ada =
                Person.signsIn(page, SANDBOX, "admin").opens("/secure/admin").follows("#amends-health-link");
        assertThat(ada.find(BOX + " [data-part=failed] li")).hasCount(2);
        assertThat(ada.find("[data-part=dry-run]")).containsText("issue type");
        lookAt(page, "two failed");
        pictures.takeBothThemes(page, "health");
        change(GONE, TYPE);
        ada.find("[data-part=failed] [data-action=retry]").first().click();
        assertThat(ada.find(BOX + " [data-part=failed] li")).hasCount(1);
        ada.find("[data-action=retry-all]").click();
        assertThat(ada.find(BOX + " [data-part=failed]")).hasCount(0);
        lookAt(page, "all are tried again");
        SANDBOX.aMinutePasses();
        tickets.forEach(ticket -> assertEquals(1, Tickets.tasks(ana, ticket)));
        SANDBOX.jira().clock().advance(Duration.ofDays(1));
        SANDBOX.settle();
        ada.find("[data-action=again]").click();
        assertThat(ada.find("[data-overall=good]")).isVisible();
        lookAt(page, "all is well");
    }

    @Test
    public void whatWaitsIsSeenWithWhatItWaitsFor() {
        resolved();
        assertEquals(
                303,
                admin.form("/secure/admin/general", Map.of("baseUrl", "https://copy.example"))
                        .status());
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
        Page page = CHROMIUM.window();
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        assertThat(ada.find("[data-why=elsewhere]")).containsText("CARE");
        lookAt(page, "on a copy of this Jira");
        ada.find("[data-action=act-here]").click();
        assertThat(ada.find(".amends-elsewhere")).hasCount(0);
        SANDBOX.aMinutePasses();
        assertEquals(0, health().getArray("waits").size());
    }

    @Test
    public void anSlaThatStartsApologiesAndIsGoneIsNamed() {
        Plans.startsByAnSlaThatIsGone(SANDBOX);
        try {
            SANDBOX.aMinutePasses();
            Page page = CHROMIUM.window();
            Person ada = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
            assertThat(ada.find("[data-part=starts]")).containsText("customfield_19999 is gone");
            assertThat(ada.find("[data-overall]")).hasAttribute("data-overall", "needs-you");
            lookAt(page, "an SLA is gone");
        } finally {
            Plans.forget(admin);
        }
    }

    @Test
    public void whatIsToldIsCounted() {
        resolved();
        JsonObject health = health();
        assertEquals("health", health.getString("kind"));
        assertTrue(health.getObject("wakeUp").getString("host").length() > 0);
        assertEquals(1, health.getArray("fields").getObject(0).getArray("ids").size());
        assertTrue(health.getArray("tables").stream()
                .map(JsonObject.class::cast)
                .anyMatch(table -> table.getString("table").equals("FOLLOW_UP") && table.getInt("count") > 0));
        assertEquals("Europe/Berlin", health.getObject("clock").getString("jiraZone"));
    }

    private JsonObject health() {
        return admin.get(HEALTH).json();
    }

    private String resolved() {
        String issue = Tickets.begun(ana);
        Tickets.resolve(SANDBOX, issue);
        SANDBOX.aMinutePasses();
        return issue;
    }

    /** As if an admin had taken the type from the project: what was chosen names one that is not there. */
    private static void change(String from, String to) {
        PluginSettings settings =
                SANDBOX.jira().service(PluginSettingsFactory.class).createGlobalSettings();
        String key = "org.amends.project.10100";
        settings.put(key, settings.get(key).toString().replace(from, to));
    }

    private void lookAt(Page page, String state) {
        assertThat(page.locator(BOX).first()).isVisible();
        findings.checkThat(state, new Axe(page).against(BOX), equalTo(List.of()));
        findings.checkThat(state, new Layout(page).against(BOX), equalTo(List.of()));
    }
}
