package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
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

    /** A project, an issue type, a person and a priority whose names are scripts: they reach the admin page, too. */
    private static final String OF_ELSEWHERE =
            """
            {"issues":[{"id":"501","key":"EVIL-1","fields":{"summary":"NAME","description":"NAME","labels":["<b>'"],
            "created":"2020-01-02T10:00:00.000+0000","updated":"2020-01-02T10:00:00.000+0000",
            "issuetype":{"id":"901","name":"NAME","subtask":false},"priority":{"id":"902","name":"NAME"},
            "project":{"id":"777","key":"EVIL","name":"NAME","projectTypeKey":"service_desk"},
            "status":{"id":"10001","name":"Waiting for support"},"reporter":{"name":"eve","displayName":"NAME"},
            "comment":{"comments":[{"id":"7001","created":"2020-01-02T11:00:00.000+0000","body":"NAME","jsdPublic":true,
            "author":{"name":"mallory","displayName":"NAME"}}]}},"changelog":{"histories":[]}}]}
            """;

    @ClassRule
    public static final TemporaryFolder FILES = new TemporaryFolder();

    @BeforeClass
    public static void aProjectComesInWhoseNamesAreScripts() throws IOException, ImportRefused {
        Path file = FILES.newFile().toPath();
        Files.writeString(
                file, OF_ELSEWHERE.replace("NAME", "\\\"><img src=x onerror=alert(6)><script>alert(7)</script>"));
        SANDBOX.restartImporting(file);
        benWorksOnIt();
    }

    private static void benWorksOnIt() {
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
        Person mallory = Person.signsIn(page, SANDBOX, "mallory");
        mallory.opens("/projects/EVIL/queues").sees("<script>alert(7)</script>");
        mallory.opens("/browse/EVIL-1").sees("<script>alert(7)</script>");
        Person.signsIn(page, SANDBOX, "admin")
                .opens("/plugins/servlet/amends/admin")
                .sees("<script>alert(7)</script>");
        assertEquals("scripts that people typed and that ran", List.of(), ran);
    }
}
