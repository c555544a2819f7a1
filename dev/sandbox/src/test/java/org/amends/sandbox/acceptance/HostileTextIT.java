package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** What people type is text: a summary and notes that are scripts, and a name with quotes, do nothing but stand there. */
public class HostileTextIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String ISSUE = "CARE-1003";
    private static final String API = "/rest/amends/1.0/issues/" + ISSUE;
    private static final String SUMMARY = "<script>alert(1)</script>";
    private static final String PROMISE = "<img src=x onerror=alert(2)>\\\"'";

    private final List<String> ran = new ArrayList<>();

    @BeforeClass
    public static void benWorksOnIt() {
        Settings.switchOn(SANDBOX);
        Caller ben = Caller.signedIn(SANDBOX, "ben");
        assertEquals(200, ben.post(API + "/apology", "{}").status());
        assertEquals(
                200,
                ben.post(API + "/promises", "{\"what\":\"" + PROMISE + "\",\"by\":\"2099-01-01\"}")
                        .status());
        String reason = "{\"reason\":\"</div><script>alert(3)</script>\"}";
        assertEquals(
                200, ben.post(API + "/steps/take-their-side/waiver", reason).status());
    }

    @Test
    public void nothingOfItRunsAnywhere() {
        Page page = CHROMIUM.window();
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
        Person ana = Person.signsIn(page, SANDBOX, "ana");
        ana.opens("/projects/CARE/queues").sees(SUMMARY);
        ana.opens("/issues/?jql=" + Caller.encoded("project = CARE")).sees(SUMMARY);
        ana.opens("/issues/?jql=" + Caller.encoded("\"><script>alert(4)</script>"));
        ana.opens("/browse/" + ISSUE).sees(SUMMARY).sees("<img src=x onerror=alert(2)>\"'");
        ana.replies("<svg onload=alert(5)>");
        Panel panel = ana.panel().showsAll();
        assertThat(panel.step("take-their-side")).containsText("Ben \"Bo\" O'Hara");
        assertThat(panel.step("take-their-side")).containsText("</div><script>alert(3)</script>");
        ana.opens("/sandbox/outbox");
        Person.signsIn(page, SANDBOX, "admin").opens("/plugins/servlet/amends/admin");
        assertEquals("scripts that people typed and that ran", List.of(), ran);
    }
}
