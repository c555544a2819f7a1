package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.sandbox.OwnPostgres;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The database goes away under the story and comes back: what was typed is not lost, the same click works, nobody restarts. */
@OnOneDatabase("It brings the PostgreSQL that it stops.")
public class DatabaseAwayIT {
    private static final OwnPostgres POSTGRES = new OwnPostgres();
    private static final RunningSandbox SANDBOX = new RunningSandbox(POSTGRES.address());
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain ALL =
            RuleChain.outerRule(POSTGRES).around(CHROMIUM).around(SANDBOX);

    private static final String API = "/rest/amends/1.0/issues/";
    private static final String CALL =
            "{\"kind\":\"call\",\"at\":\"2020-01-01T10:00:00Z\",\"with\":\"Rosa\",\"note\":\"\"}";
    private static final String WHY = "They said it themselves, in their own words.";

    @Rule
    public final TerminalSaid terminal = new TerminalSaid();

    private final Caller ben = Caller.signedIn(SANDBOX, "ben");
    private final String issue = Tickets.reported(ben, "CARE:10003");

    @BeforeClass
    public static void switchOn() {
        SANDBOX.isOnATuesday();
        Settings.switchOn(SANDBOX);
    }

    @After
    public void itIsBack() throws IOException {
        POSTGRES.starts();
    }

    @Test
    public void theAgentHearsThatItIsNotSavedAndPressesAgain() throws IOException {
        begun();
        Person ana = Person.signsIn(CHROMIUM.window(), SANDBOX, "ana").opens("/browse/" + issue);
        Panel panel = ana.panel().showsAll().isDone("listen");
        panel.chooses("take-their-side", "waive").fills("waive", "reason", WHY);
        POSTGRES.stops();
        panel.saves("waive");
        Locator form = panel.form("waive");
        assertThat(form.getByText("Not saved.")).isVisible();
        assertEquals(WHY, form.locator("[name=reason]").inputValue());
        panel.presses("Space", "listen");
        assertThat(panel.step("listen").locator(".amends-error")).containsText("Not saved.");
        panel.isDone("listen");
        POSTGRES.starts();
        panel.saves("waive");
        assertThat(panel.find("[data-step=take-their-side][data-state=waived]:not([aria-busy])"))
                .isVisible();
        panel.presses("Space", "listen").isOpen("listen");
        assertEquals("each of the two once, after the start and the tick", 4, seq());
    }

    @Test
    public void theJobsGoOnWithoutARestart() throws IOException, InterruptedException {
        begun();
        Set<String> threads = threads();
        POSTGRES.dies();
        Heard heard = ben.post(API + issue + "/steps", "{\"steps\":[\"validate\"],\"evidence\":" + CALL + "}");
        assertEquals(500, heard.status());
        Patience.until(
                "the log does not tell", () -> terminal.words().contains("The scheduler could not look for jobs"));
        POSTGRES.starts();
        assertEquals(2, seq());
        Tickets.resolve(SANDBOX, issue);
        SANDBOX.aMinutePasses();
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
        assertEquals(1, Tickets.tasks(ben, issue));
        Set<String> gone = threads;
        gone.removeAll(threads());
        assertTrue("ended: " + gone, gone.isEmpty());
    }

    private void begun() {
        assertEquals(200, ben.post(API + issue + "/apology", "{}").status());
        String listened = "{\"steps\":[\"listen\"],\"evidence\":" + CALL + "}";
        assertEquals(200, ben.post(API + issue + "/steps", listened).status());
    }

    private long seq() {
        return ben.get(API + issue).json().getLong("seq");
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("amends-") || name.startsWith("sandbox-"))
                .collect(Collectors.toSet());
    }
}
