package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Pia administers one project and not Jira: among its settings she makes its methods, and reads those of everybody. */
@OnOneDatabase("Methods are kept by MethodRows, which MethodsStory covers on both.")
public class ProjectMethodsIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String PAGE = "/plugins/servlet/amends/project-methods?projectKey=CARE";
    private static final String METHODS = ".amends-methods";
    private static final String DIALOG = "dialog.amends-dialog ";
    private static final String SUBMIT = DIALOG + "[type=submit]";

    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private final Caller pia = Caller.signedIn(SANDBOX, "pia");
    private final Page page = CHROMIUM.window();

    @After
    public void asItShips() {
        Plans.forget(admin);
    }

    @Test
    public void theProjectsAdministratorCopiesWhatShipsAndMakesItTheirs() {
        OwnMethods.drafted(admin, "for-all", OwnMethods.document("for-all", "For everybody"));
        OwnMethods.published(admin, "for-all", "keep");
        Person her = Person.signsIn(page, SANDBOX, "pia").opens("/projects/CARE/queues");
        her.find("#project-settings").click();
        her.find("#amends-project-methods-link").click();
        assertThat(her.find("[data-method=for-all]")).isVisible();
        assertThat(her.find("[data-method=for-all] [data-action=retire]")).hasCount(0);
        new Pictures().takeBothThemes(page, "project-methods");
        assertNothingAgainst();
        her.find("[data-key=amends-method-edit-for-all]").click();
        assertThat(her.find("[data-key=read-only]")).containsText("for all projects");
        assertThat(her.find(".amends-method-panel [data-step=name-the-outage]")).isAttached();
        assertThat(her.find(METHODS + " form")).hasCount(0);
        assertNothingAgainst();
        her.find("[data-key=amends-method-copy]").click();
        assertThat(her.find("#amends-method-dialog-project")).hasCount(0);
        her.find("#amends-method-dialog-name").fill("Care only");
        her.find(SUBMIT).click();
        her.find("[data-key=amends-method-save]").click();
        assertThat(her.find("[data-key=said]")).containsText("Draft saved.");
        her.find("[data-key=amends-method-publish]").click();
        assertThat(her.find(DIALOG + ".amends-method-change").first()).isVisible();
        her.find(SUBMIT).click();
        assertThat(her.find("[data-key=list-said]")).containsText("Published");
        assertEquals("CARE", OwnMethods.of(admin, "care-only").getString("project"));
    }

    @Test
    public void byKeyboardAlone() {
        String own = OwnMethods.document("pias", "Hers");
        ok(pia.put(OwnMethods.ALL + "/pias?project=CARE&revision=none", own));
        Keyboard her = Keyboard.signsIn(page, SANDBOX, "pia").opens(PAGE);
        her.sees("[data-method=pias]").goesToAndPresses("[data-key=amends-method-edit-shipped]", "Enter");
        her.isAt("[data-key=amends-method-back]").goesToAndPresses("[data-key=amends-method-copy]", "Enter");
        her.isAt("#amends-method-dialog-name").presses("Escape").isAt("[data-key=amends-method-copy]");
        her.goesToAndPresses("[data-key=amends-method-back]", "Enter").isAt("[data-key=amends-method-edit-shipped]");
        her.goesToAndPresses("[data-key=amends-method-edit-pias]", "Enter").isAt("#amends-method-doc-name");
        her.goesToAndTypes("#amends-method-doc-name", "Hers alone");
        her.goesToAndPresses("[data-key=amends-method-save]", "Enter").sees("[data-key=said]:has-text('Draft saved.')");
        her.assertNothingFound();
    }

    /** Whether there is a method of that id elsewhere is told, and nothing of it. */
    @Test
    public void anIdThatAnotherHasIsRefusedAndTellsNothing() {
        OwnMethods.drafted(admin, "hidden", OwnMethods.document("hidden", "Secret"));
        Heard heard =
                pia.put(OwnMethods.ALL + "/hidden?project=CARE&revision=none", OwnMethods.document("hidden", "Mine"));
        assertEquals(heard.body(), 409, heard.status());
        assertEquals("id", heard.field());
        assertTrue(heard.body(), !heard.body().contains("Secret"));
        String list = pia.get(OwnMethods.ALL + "?project=CARE").body();
        assertTrue(list, !list.contains("hidden"));
        assertEquals(
                "a draft of all projects",
                404,
                pia.get(OwnMethods.ALL + "/hidden?project=CARE").status());
        OwnMethods.published(admin, "hidden", "keep");
        OwnMethods.drafted(admin, "hidden", OwnMethods.document("hidden", "Next year"));
        Heard read = pia.get(OwnMethods.ALL + "/hidden?project=CARE");
        assertEquals(read.body(), 200, read.status());
        assertTrue(read.body(), read.body().contains("Secret") && !read.body().contains("Next year"));
    }

    @Test
    public void whoLosesTheRightLosesThePage() {
        assertEquals(200, pia.get(PAGE).status());
        ok(admin.put(Plans.CARE, "{\"may\":{\"methods\":[]}}"));
        assertEquals(403, pia.get(PAGE).status());
        assertTrue(!pia.get("/plugins/servlet/project-config/CARE").body().contains("amends-project-methods-link"));
        ok(admin.put(Plans.CARE, "{\"may\":{\"methods\":[{\"to\":\"agents\"}]}}"));
        assertEquals(200, Caller.signedIn(SANDBOX, "ana").get(PAGE).status());
    }

    private void assertNothingAgainst() {
        assertEquals(List.of(), new Axe(page).against(METHODS));
        assertEquals(List.of(), new Layout(page).against(METHODS));
    }

    private static void ok(Heard heard) {
        assertEquals(heard.body(), 200, heard.status());
    }
}
