package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** An administrator goes from nothing to a working panel with one click a choice, and takes each back. */
@OnOneDatabase("Settings are kept by Jira, wherever that keeps them.")
public class StartIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PAGE = "/plugins/servlet/amends/admin";
    private static final String REST = Doors.REST + "/admin/start";
    private static final String CLICKS =
            "addEventListener('click', event => event.isTrusted && sessionStorage.setItem('clicks',"
                    + " Number(sessionStorage.getItem('clicks') || 0) + 1), true)";

    private final Caller ada = Caller.signedIn(SANDBOX, "admin");
    private final Page page = CHROMIUM.window();
    private Map<String, Object> before;

    /** Who installs a plugin for agents is one of them, as a rule. */
    @Before
    public void adaIsAnAgent() {
        Heard heard = ada.form("/secure/admin/people/admin/belongs", Map.of("agentOf", "CARE", "groups", ""));
        assertTrue(heard.body(), heard.status() < 400);
        before = standing();
    }

    @After
    public void nothingIsChosen() {
        for (String project : List.of("CARE", "OPS")) {
            ada.put(Doors.REST + "/admin/projects/" + project, "{\"on\":false}");
        }
        Plans.forget(ada);
        ada.form("/secure/admin/people/admin/belongs", Map.of("agentOf", "", "groups", ""));
    }

    /** How the three stand, but for what can be undone. */
    private Map<String, Object> standing() {
        JsonObject state = ada.get(REST).json();
        return Map.of(
                "CARE", state.getArray("projects").getObject(0).getBoolean("on"),
                "OPS", state.getArray("projects").getObject(1).getBoolean("on"),
                "method", state.getObject("method").getString("seen"),
                "followUp", state.getObject("followUp").getString("seen"));
    }

    private static String button(String choice, String action) {
        return "[data-choice=" + choice + "][data-action=" + action + "]";
    }

    private void isDone(String choice, boolean done) {
        assertThat(page.locator("section[data-choice=" + choice + "]:not([aria-busy])"))
                .hasAttribute("data-done", String.valueOf(done));
    }

    private void chooses(String choice) {
        page.locator(button(choice, "choose")).click();
        isDone(choice, true);
    }

    private void undoes(String choice) {
        page.locator(button(choice, "undo")).click();
        isDone(choice, false);
    }

    private int clicks() {
        return ((Number) page.evaluate("Number(sessionStorage.getItem('clicks'))")).intValue();
    }

    @Test
    public void fourClicksFromNothingToAPanelAndEachChoiceIsTakenBack() {
        Person admin = Person.signsIn(page, SANDBOX, "admin");
        page.addInitScript(CLICKS);
        admin.opens(PAGE).sees("0 of 3 chosen");
        new Pictures().takeBothThemes(page, "start");
        chooses("projects");
        chooses("method");
        chooses("follow-up");
        admin.sees("3 of 3 chosen");
        Locator ticket = admin.find(".amends-start-ticket");
        ticket.click();
        assertThat(admin.panel().find("[data-action=start]")).isVisible();
        assertEquals("clicks", 4, clicks());

        admin.panel().start();
        admin.opens(PAGE).sees("3 of 3 chosen");
        List.of("follow-up", "method", "projects").forEach(this::undoes);
        admin.sees("0 of 3 chosen");
        assertEquals(before, standing());
        assertFalse(ada.get("/browse/CARE-1001").body().contains("amends-panel"));
    }

    @Test
    public void theKeyboardAloneAndAnotherProjectFoundAmongMany() {
        page.route("**" + PAGE, StartIT::withManyProjects);
        Keyboard admin = Keyboard.signsIn(page, SANDBOX, "admin").opens(PAGE);
        admin.goesTo("#amends-start-find").types("Desk 7").sees("form[data-project=D7]");
        admin.seesNo("form[data-project=CARE]").goesToAndTypes("#amends-start-find", "care");
        admin.goesTo("#amends-CARE-on").goesToAndPresses("[data-key=amends-CARE-details]", "Enter");
        admin.goesToAndPresses("#amends-CARE-startTypes-10002", "Space");
        admin.goesToAndPresses("[data-key=amends-start-projects-choose]", "Enter");
        admin.sees("form[data-project=CARE] .aui-lozenge-success");
        admin.isAt("[data-key=amends-start-projects-undo]");
        admin.chooses("amends-start-follow-up", "two-days");
        admin.goesToAndPresses("[data-key=amends-start-follow-up-choose]", "Enter");
        admin.sees("section[data-choice=follow-up][data-done=true]");
        admin.isAt("[data-key=amends-start-follow-up-undo]").presses("Enter");
        admin.sees("section[data-choice=follow-up][data-done=false]");
        admin.assertNothingFound();
        assertEquals("none", standing().get("followUp"));
    }

    /** The page comes with its state in an attribute. */
    private static void withManyProjects(Route asked) {
        StringBuilder more = new StringBuilder("\"projects\":[");
        for (int desk = 1; desk < 9; desk++) {
            more.append("{\"id\":").append(desk).append(",\"key\":\"D").append(desk);
            more.append("\",\"name\":\"Desk ").append(desk);
            more.append("\",\"on\":false,\"issueTypes\":[],\"screens\":[],\"suggested\":{}},");
        }
        APIResponse answer = asked.fetch();
        asked.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("&quot;projects&quot;:[", more)));
    }

    /** Jira's plugin manager has a button that leads here. */
    @Test
    public void thePluginManagerLeadsHere() throws IOException {
        String descriptor = Files.readString(Path.of("..", "..", "atlassian-plugin.xml"));
        assertTrue(descriptor.contains("<param name=\"configure.url\">" + PAGE + "</param>"));
    }

    /** Two administrators, each with the page open. */
    @Test
    public void whatAnotherChoseMeanwhileIsShownAndNotLost() {
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        admin.find("[data-pick=method]").last().check();
        assertEquals(
                200,
                ada.put(REST + "/method", "{\"method\":\"shipped\",\"seen\":\"none\"}")
                        .status());
        Object theirs = standing().get("method");
        page.locator(button("method", "choose")).click();
        admin.sees("Somebody changed this meanwhile.");
        isDone("method", true);
        assertEquals(theirs, standing().get("method"));
        assertThat(admin.find("[data-pick=method]").first()).isChecked();

        assertEquals(200, ada.put(Plans.ALL, "{\"which\":null}").status());
        page.locator(button("method", "undo")).click();
        admin.sees("Nothing was undone.");
        isDone("method", false);
        assertThat(page.locator(button("method", "undo"))).hasCount(0);
    }

    @Test
    public void aProjectThatSomebodySwitchedOnMeanwhileStaysOn() {
        Person admin = Person.signsIn(page, SANDBOX, "admin").opens(PAGE);
        String ops = "{\"on\":true,\"actor\":\"olga\",\"startTypes\":[],\"followUpType\":\"10004\"}";
        assertEquals(200, ada.put(Doors.REST + "/admin/projects/OPS", ops).status());
        chooses("projects");
        assertThat(admin.find("form[data-project=OPS] .aui-lozenge-success")).isVisible();
        assertEquals(true, standing().get("CARE"));
        takesProjectsBack();
        assertEquals(true, standing().get("OPS"));
        assertEquals(false, standing().get("CARE"));
    }

    private void takesProjectsBack() {
        page.locator(button("projects", "undo")).click();
        assertThat(page.locator("form[data-project=CARE] .aui-lozenge-success")).hasCount(0);
    }
}
