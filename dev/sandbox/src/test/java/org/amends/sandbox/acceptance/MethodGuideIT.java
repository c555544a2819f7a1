package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/**
 * A newcomer with the admin guide alone: makes a method in German for one request type, publishes it, changes it, moves the open
 * apologies, takes it into a second Jira, and takes the right to give before its time away. What is pressed stands in the guide.
 */
@OnOneDatabase("What is kept is covered by MethodsStory on both; this walks the pages.")
public class MethodGuideIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final RunningSandbox ELSEWHERE = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES =
            RuleChain.outerRule(CHROMIUM).around(SANDBOX).around(ELSEWHERE);

    private static final String MAIN = ".amends-method-main ";
    private static final String DIALOG = "dialog.amends-dialog ";

    private final Page page = CHROMIUM.window();
    private String guide;

    @BeforeClass
    public static void switchOn() {
        Settings.switchOn(SANDBOX);
        Settings.switchOn(ELSEWHERE);
    }

    @Test
    public void theGuideLeadsFromNothingToASecondJira() throws IOException {
        guide = section();
        Person ada = Person.signsIn(page, SANDBOX, "admin").opens("/secure/admin");
        ada.find("#amends-methods-link").click();
        makesItInGerman(ada);
        publishes(ada);
        holdsForOneRequestType(ada);
        String ticket = anAgentFollowsIt();
        ada.opens("/plugins/servlet/amends/methods");
        changesItAndMovesTheOpen(ada, ticket);
        nobodyGivesBeforeItsTime(ada, ticket);
        ada.opens("/plugins/servlet/amends/methods");
        Path file = exports();
        Person other = Person.signsIn(page, ELSEWHERE, "admin").opens("/plugins/servlet/amends/methods");
        imports(other, file);
        assertEquals(document(SANDBOX).replace("\n", ""), document(ELSEWHERE).replace("\n", ""));
    }

    /** Who administers the project and not Jira, with the same guide: reads what ships, copies it, and has it ask sooner. */
    @Test
    public void theGuideLeadsWhoAdministersAProject() throws IOException {
        guide = section();
        Person pia = Person.signsIn(page, SANDBOX, "pia").opens("/projects/CARE/queues");
        says("Project settings");
        pia.find("#project-settings").click();
        says("Apology methods");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Apology methods"))
                .click();
        assertThat(pia.find("[data-method=second-failure]")).isVisible();
        presses("Look at it: The whole method");
        assertThat(pia.find(".amends-method-panel [data-step=listen]")).isAttached();
        presses("Copy for this project");
        fills("Name", "Ours");
        presses("Begin");
        presses("Add a follow-up");
        pia.find(MAIN + "[data-path='touches[0].days']").fill("3");
        presses("Save draft");
        assertThat(pia.find("[data-key=said]")).containsText("Draft saved.");
        assertThat(pia.find(MAIN + "[data-touch]")).containsText("3 days after the solution");
        page.evaluate("document.querySelector('.amends-method-main [data-touch]').scrollIntoView({block: 'center'})");
        new Pictures().takeBothThemes(page, "method-follow-ups");
    }

    private void makesItInGerman(Person ada) {
        presses("New method");
        fills("Name", "Ausfall");
        chooses("Language that you write it in", "German");
        chooses("Begin with", "A copy of The whole method");
        chooses("For", "Customer care");
        presses("Begin");
        ada.find(MAIN + "[data-step=say-back] .amends-method-open").click();
        fills("What to do", "Sag zurück, was du gehört hast");
        fills("Question to think about", "Was ist der eine große Schmerz?");
        says("Add a step");
        ada.find(MAIN + "[data-stage=understand] [data-action=add-step]").click();
        Locator made =
                ada.find(MAIN + "[data-stage=understand] [data-kind=step]").last();
        made.locator("[data-path$='.label']").fill("Den Ausfall beim Namen nennen");
        made.locator("[data-path$='.question']").fill("Was fiel aus, von wann bis wann?");
        assertThat(made.locator("[data-path$='.id']")).hasValue("den-ausfall-beim-namen");
        presses("Up: Den Ausfall beim Namen nennen");
        assertThat(ada.find("[data-key=gate-words]")).containsText("Den Ausfall beim Namen nennen");
        assertThat(ada.find(".amends-method-panel")).containsText("Sag zurück, was du gehört hast");
        presses("Save draft");
        assertThat(ada.find("[data-key=said]")).containsText("Draft saved.");
        page.evaluate("scrollTo(0, 0)");
        new Pictures().takeBothThemes(page, "method-editor");
    }

    private void publishes(Person ada) {
        presses("Publish …");
        assertThat(ada.find(DIALOG)).containsText("Den Ausfall beim Namen nennen");
        presses("Publish");
        assertThat(ada.find("[data-key=list-said]")).containsText("Published: Ausfall");
        new Pictures().takeBothThemes(page, "methods");
    }

    private void holdsForOneRequestType(Person ada) {
        ada.opens("/plugins/servlet/amends/plan").find("#amends-plan-project").selectOption("CARE");
        says("Which method, when");
        says("Chosen here");
        ada.find("form[data-section=which] [data-own=true]").check();
        presses("Add a rule");
        chooses("If", "the request type");
        fills("is one of these, one a line", "Question");
        chooses("Then follow", "Ausfall");
        ada.find("[data-key=amends-plan-save-which]").click();
        assertThat(ada.find("[data-key=amends-plan-said-which]")).containsText("Saved");
    }

    private String anAgentFollowsIt() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        String ticket = Tickets.reported(ana, "CARE:10003");
        String issue = Doors.REST + "/issues/" + ticket;
        SANDBOX.settle();
        Caller.Heard heard = ana.post(issue + "/apology", "{}");
        assertEquals(heard.body(), 200, heard.status());
        Page window = CHROMIUM.window();
        Person agent = Person.signsIn(window, SANDBOX, "ana").opens("/browse/" + ticket);
        Panel panel = agent.panel().showsAll();
        panel.step("den-ausfall-beim-namen").locator("[data-action=more]").click();
        assertThat(panel.step("den-ausfall-beim-namen")).containsText("Was fiel aus");
        agent.panel().presses("Space", "correct-facts").isDone("correct-facts");
        return ticket;
    }

    private void changesItAndMovesTheOpen(Person ada, String ticket) {
        presses("Edit: Ausfall");
        says("Remove");
        ada.find(MAIN + "[data-step=correct-facts] [data-action=remove]").click();
        presses("Publish …");
        assertThat(ada.find(DIALOG)).containsText("version 1: 1");
        ada.find(DIALOG + "input[value=move]").check();
        says("They move to this one");
        assertThat(ada.find(DIALOG + "[data-issue=" + ticket + "]")).containsText("Put wrong facts right");
        new Pictures().takeBothThemes(page, "method-publish");
        presses("Publish");
        assertThat(ada.find("[data-method=ausfall]")).containsText("version 2: 1");
        Person agent = Person.signsIn(CHROMIUM.window(), SANDBOX, "ana").opens("/browse/" + ticket);
        assertThat(agent.panel().showsAll().step("den-ausfall-beim-namen")).isVisible();
        assertThat(agent.panel().step("correct-facts")).hasCount(0);
    }

    private void nobodyGivesBeforeItsTime(Person ada, String ticket) {
        ada.opens("/plugins/servlet/amends/plan").find("#amends-plan-project").selectOption("CARE");
        ada.find("form[data-section=may] [data-own=true]").check();
        says("Who may do what");
        says("Give before the steps are done");
        says("Take away");
        ada.find("[data-key=amends-plan-may-remove-override-0]").click();
        ada.find("[data-key=amends-plan-save-may]").click();
        assertThat(ada.find("[data-key=amends-plan-said-may]")).containsText("Saved");
        String gift = "{\"kind\":\"goodwill\",\"form\":\"credit\",\"value\":\"5\",\"currency\":\"EUR\",\"note\":\"\","
                + "\"reason\":\"She wrote three times.\"}";
        Caller.Heard heard =
                Caller.signedIn(SANDBOX, "ana").post(Doors.REST + "/issues/" + ticket + "/reparations", gift);
        assertEquals(heard.body(), 403, heard.status());
    }

    private Path exports() {
        says("Export");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export: Ausfall"))
                        .click());
        return file.path();
    }

    private void imports(Person ada, Path file) {
        presses("Import");
        ada.find("#amends-method-file").setInputFiles(Path.of(file.toString()));
        assertThat(ada.find(DIALOG)).containsText("It becomes a new method: ausfall");
        assertThat(ada.find(DIALOG)).containsText("Den Ausfall beim Namen nennen");
        presses("Import as a draft");
        presses("Edit: Ausfall");
        presses("Publish …");
        presses("Publish");
        assertThat(ada.find("[data-key=list-said]")).containsText("Published: Ausfall");
    }

    private static String document(RunningSandbox jira) {
        Caller admin = Caller.signedIn(jira, "admin");
        return admin.get(OwnMethods.ALL + "/ausfall/versions/2").body();
    }

    /** Presses what the guide names; what it is about, behind a colon, is the reader's own. */
    private void presses(String button) {
        says(button.replaceAll(":.*", ""));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void fills(String label, String text) {
        says(label);
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(text);
    }

    private void chooses(String label, String option) {
        says(label);
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .selectOption(new SelectOption().setLabel(option));
    }

    private void says(String words) {
        assertTrue("the guide does not say: " + words, guide.contains("*" + words + "*"));
    }

    private static String section() throws IOException {
        Path root = Path.of(System.getProperty("amends.jar")).getParent().getParent();
        String whole = Files.readString(root.resolve("docs/admin-guide.md"));
        String after = whole.substring(whole.indexOf("\n## Methods\n") + 1);
        return after.substring(0, after.indexOf("\n## ", 1)).replaceAll("\\s+", " ");
    }
}
