package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** What the plugin draws can be used with a keyboard and a screen reader, in both themes: axe finds nothing against it. */
public class AccessibleIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String FINDINGS =
            """
            async part => (await axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html.slice(0, 160)))
            """;

    private static String axe;

    private final Page page = CHROMIUM.window();
    private Person ana;

    @BeforeClass
    public static void switchOn() throws IOException {
        Settings.switchOn(SANDBOX);
        try (InputStream script = AccessibleIT.class.getResourceAsStream("/axe/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Before
    public void anaIsThere() {
        ana = Person.signsIn(page, SANDBOX, "ana");
    }

    @Test
    public void thePanelBeforeAnApology() {
        ana.opens("/browse/CARE-1001").panel();
        assertNothingAgainst(".amends-panel");
    }

    @Test
    public void thePanelAtWork() {
        ana.opens("/browse/CARE-1002");
        ana.panel().start();
        ana.replies("We did this, and we are sorry.");
        ana.panel().showsAll();
        assertNothingAgainst(".amends-panel");
        ana.panel().saysWhatTheReplyDid("own-it").chooses("take-their-side", "waive");
        ana.panel()
                .offers("goodwill", "credit", "20.00")
                .find(".amends-gate-notice")
                .waitFor();
        assertNothingAgainst(".amends-panel");
    }

    @Test
    public void theAdminsPage() {
        page.context().clearCookies();
        Person.signsIn(page, SANDBOX, "admin")
                .opens("/plugins/servlet/amends/admin")
                .find(".amends-project")
                .first()
                .waitFor();
        assertNothingAgainst(".amends-admin");
    }

    @Test
    public void theSandboxsOwnPages() {
        for (String path :
                List.of("/", "/projects/CARE/queues", "/browse/CARE-1001", "/issues/?jql=", "/secure/CreateIssue")) {
            ana.opens(path);
            assertNothingAgainst("#content");
        }
    }

    private void assertNothingAgainst(String part) {
        for (String theme : List.of("light", "dark")) {
            page.evaluate("theme => document.documentElement.setAttribute('data-color-mode', theme)", theme);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("* { transition: none !important }"));
            page.evaluate(axe);
            assertEquals(page.url() + ", " + theme, List.of(), page.evaluate(FINDINGS, part));
        }
    }
}
