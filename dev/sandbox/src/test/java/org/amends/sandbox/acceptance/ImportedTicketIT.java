package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** The story on a real ticket of another Jira. */
public class ImportedTicketIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final RealTickets TICKETS = new RealTickets();

    @BeforeClass
    public static void importTickets() throws IOException, ImportRefused {
        assumeTrue("the tickets are not beside the checkout: " + TICKETS.file(), TICKETS.areThere());
        SANDBOX.restartImporting(TICKETS.file());
        Settings.switchOn(SANDBOX);
    }

    @Test
    public void anOpenTicketIsPutRight() throws IOException, JsonParserException {
        JsonObject issue = TICKETS.open();
        Person ana = Person.signsIn(CHROMIUM.window(), SANDBOX, "ana").opens("/browse/" + issue.getString("key"));
        ana.panel().start();
        ana.replies("We kept you waiting, and that was our doing. This is what happened, and who is on it.");
        ana.panel().saysWhatTheReplyDid("listen", "validate", "own-it", "explain");
        ana.panel().showsAll().chooses("say-back", "called").fills("called", "with", "the reporter");
        ana.panel()
                .fills("called", "note", "They said yes.")
                .fills("called", "pain", "the waiting")
                .saves("called");
        ana.panel().isDone("say-back").showsProgress("5 of 8");
        ana.resolves();
        SANDBOX.settle();
        ana.opens("/browse/" + issue.getString("key"));
        ana.panel().offers("goodwill", "credit", "10.00").hasOrder("after");
        ana.movesTheClockAWeek().opens("/browse/" + issue.getString("key"));
        ana.panel().find(".amends-follow-up[data-state=task] a").click();
        ana.panel()
                .picks("outcome", "they", "better")
                .picks("outcome", "we", "better")
                .saves("outcome");
        assertThat(ana.panel().find(".amends-outcome-said")).isVisible();
    }
}
