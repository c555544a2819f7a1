package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An agent has a reply read: pasted, sent already, and while they write it. What they typed is kept nowhere. */
@OnOneDatabase("What is kept of it are settings; what the browser draws comes from the same answers.")
public class ReviewIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String WEAK =
            "Hello Rosa, sorry for any inconvenience with your rent. We guarantee that it will never happen again.";
    private static final String LIVE = "{\"review\":{\"review\":true,\"live\":true,\"off\":[],\"phrases\":[]}}";
    private static final String COMMENT = "#comment";
    private static final String HINTS = ".amends-live-hints";
    private static final String IN_DIALOG = ".aui-dialog2 " + HINTS;

    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    @Rule
    public final TerminalSaid said = new TerminalSaid();

    private final Page page = CHROMIUM.window();
    private Caller admin;
    private Complaint complaint;

    @Before
    public void aComplaint() {
        admin = Caller.signedIn(sandbox, "admin");
        complaint = Complaint.raised(sandbox, Caller.signedIn(sandbox, "ana"));
    }

    private Person ana() {
        return Person.signsIn(page, sandbox, "ana").opens("/browse/" + complaint.key());
    }

    private Locator review(String part) {
        return page.locator(".amends-review " + part);
    }

    private void pastes(String text) {
        review("summary").click();
        review("textarea").fill(text);
        review("[type=submit]").click();
        assertThat(review(".amends-review-told")).isVisible();
    }

    // In the panel.

    @Test
    public void aPastedReplyIsReadAndItsWordsAreMarked() {
        ana();
        pastes("<b>Hello</b>. " + WEAK);
        assertThat(review("mark.amends-review-fault").first()).containsText("sorry (Says sorry, Stock phrase");
        assertThat(review(".amends-review-text")).containsText("<b>Hello</b>");
        assertThat(review("[data-hint=inconvenience] .amends-review-why")).containsText("Stock phrases add fuel");
        assertThat(review("[data-part=apology]")).containsText("Says sorry");
        assertThat(review("[data-part=apology] q")).hasText("sorry");
        assertThat(review(".amends-review-absent")).containsText("I did not find words that take responsibility.");
        assertEquals(List.of(), new Axe(page).against(".amends-review"));
        new Pictures().takeBothThemes(page, "review");
    }

    @Test
    public void aCommentOfTheThreadIsReadAgain() {
        Person ana = ana().replies(WEAK);
        review("summary").click();
        String option = review("select option").nth(1).getAttribute("value");
        review("select").selectOption(option);
        assertThat(review(".amends-review-text")).containsText("Hello Rosa");
        assertThat(review("textarea")).hasCount(0);
        ana.sees("Stock phrase");
    }

    @Test
    public void aHintIsPutAsideHereAndForMeAndComesBack() {
        ana();
        pastes(WEAK);
        review("[data-hint=inconvenience] [data-review-action=once]").click();
        assertThat(review("[data-hint=inconvenience]")).hasCount(0);
        review("[data-hint=overpromise] [data-review-action=ticket]").click();
        assertThat(review("[data-hint=overpromise]")).hasCount(0);
        page.reload();
        pastes(WEAK);
        assertThat(review("[data-hint=inconvenience]")).isVisible();
        assertThat(review("[data-hint=overpromise]")).hasCount(0);
        review("[data-review-action=show]").click();
        assertThat(review("[data-hint=overpromise]")).isVisible();
        review("[data-hint=overpromise] [data-review-action=me]").click();
        assertThat(review("[data-hint=overpromise]")).hasCount(0);
        page.navigate(sandbox.url("/browse/CARE-1001"));
        pastes(WEAK);
        assertThat(review("[data-hint=overpromise]")).hasCount(0);
    }

    @Test
    public void whoPutsAHintAsideGoesOnAtTheNextOne() {
        ana();
        pastes(WEAK);
        for (String action : List.of("once", "ticket", "me")) {
            Locator buttons = review("[data-review-action=" + action + "]");
            String gone = buttons.first().getAttribute("data-key");
            String next = buttons.nth(1).getAttribute("data-key");
            buttons.first().press("Enter");
            assertThat(review("[data-key='" + gone + "']")).hasCount(0);
            assertThat(review("[data-key='" + next + "']")).isFocused();
        }
    }

    @Test
    public void whatWasReadBeforeIsGoneWhereNothingCouldBeRead() {
        ana();
        pastes(WEAK);
        review("textarea").fill(" ");
        review("[type=submit]").click();
        assertThat(review(".amends-error")).containsText("There is no text to review.");
        assertThat(review(".amends-review-told")).hasCount(0);
    }

    @Test
    public void oneClickSwitchesItOffForMeAndOneInTheProject() {
        ana();
        review("summary").click();
        review("[data-review-action=unwant]").click();
        assertThat(review("[data-review-action=want]")).isFocused();
        page.reload();
        review("summary").click();
        assertThat(review("textarea")).hasCount(0);
        review("[data-review-action=want]").click();
        assertThat(review("textarea")).isVisible();

        Page other = CHROMIUM.window();
        Person ada = Person.signsIn(other, sandbox, "admin").opens("/plugins/servlet/amends/plan");
        other.selectOption("#amends-plan-project", "CARE");
        ada.find("[data-action=review-switch]").click();
        assertThat(ada.find("[data-key=amends-plan-said-review]")).hasText("Saved.");
        page.reload();
        assertThat(page.locator(".amends-card")).isVisible();
        assertThat(page.locator(".amends-review")).hasCount(0);
    }

    @Test
    public void anAdministratorAddsAPhraseAndSwitchesARuleOff() {
        Person ada = Person.signsIn(page, sandbox, "admin").opens("/plugins/servlet/amends/plan");
        page.locator("[name=own-review][data-own=true]").check();
        ada.find("[data-rule=inconvenience]").uncheck();
        ada.find("[data-action=phrase-add]").click();
        page.getByLabel("Phrase", new Page.GetByLabelOptions().setExact(true)).fill("hello rosa");
        page.getByLabel("Why, in one line").fill("Her name is Mrs Lind.");
        assertEquals(List.of(), new Axe(page).against("form[data-section=review]"));
        ada.find("[data-key=amends-plan-save-review]").click();
        assertThat(ada.find("[data-key=amends-plan-said-review]")).hasText("Saved.");
        page.context().clearCookies();
        ana();
        pastes(WEAK);
        assertThat(review(".amends-review-hints")).containsText("Her name is Mrs Lind.");
        assertThat(review("[data-hint=inconvenience]")).hasCount(0);
    }

    @Test
    public void whatAReplySaidIsTickedInWhatDidThisDo() {
        Person ana = ana();
        ana.replies("Thank you for telling us. That was our mistake: the billing job ran twice because of a bug.");
        assertThat(ana.find("#amends-ask-own-it")).isChecked();
        assertThat(ana.find("#amends-ask-explain")).isChecked();
        assertThat(ana.find("#amends-ask-appreciate")).isChecked();
        assertThat(ana.find("#amends-ask-listen")).not().isChecked();
    }

    @Test
    public void aReplyThatOthersGotTooIsToldAsNumberOnly() {
        String macro =
                "Hello, thank you for your patience. We looked into your order together with the warehouse, and it left us"
                        + " this morning with the express service. It should be with you on Thursday at the latest.";
        Complaint other = Complaint.raised(sandbox, Caller.signedIn(sandbox, "ben"));
        sandbox.as("ben", () -> sandbox.jira().desk().comment(other.key(), macro, false));
        Patience.until(
                "the reply is not noted",
                () -> Rows.of(sandbox.tables(), table -> table.endsWith("SENT_REPLY")).values().stream()
                        .anyMatch(rows -> !rows.isEmpty()));
        ana();
        pastes("Dear Rosa. " + macro);
        assertThat(review(".amends-review-near")).containsText("Close to what was sent on other tickets: 1.");
        String kept =
                Rows.of(sandbox.tables(), table -> table.endsWith("SENT_REPLY")).toString();
        assertFalse(kept, kept.contains("patience") || kept.contains("ben"));
    }

    // Beside the comment box.

    private Person anaWritesWithHints() {
        assertEquals(200, admin.put(Plans.CARE, LIVE).status());
        return ana();
    }

    @Test
    public void withoutAnAdministratorsWordNothingIsAskedWhileSomebodyWrites() {
        ana();
        List<String> asked = new ArrayList<>();
        page.onRequest(request ->
                Stream.of(request.url()).filter(url -> url.endsWith("/review")).forEach(asked::add));
        page.locator(COMMENT).pressSequentially(WEAK);
        page.waitForTimeout(2000);
        assertEquals(List.of(), asked);
    }

    @Test
    public void hintsComeAfterAPauseAndMoveNeitherTextNorFocus() {
        Person ana = anaWritesWithHints();
        page.locator(COMMENT).scrollIntoViewIfNeeded();
        double before = page.locator(COMMENT).boundingBox().y;
        page.locator(COMMENT).pressSequentially(WEAK);
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        assertThat(page.locator(COMMENT)).isFocused();
        assertThat(page.locator(COMMENT)).hasValue(WEAK);
        assertEquals(before, page.locator(COMMENT).boundingBox().y, 0.5);
        assertThat(page.locator("#amends-announcer")).containsText("Hints on your reply");
        assertEquals(List.of(), new Axe(page).against(".amends-live"));
        new Pictures().takeBothThemes(page, "hints");
        ana.find("[data-hint=inconvenience] [data-review-action=once]").click();
        assertThat(ana.find(HINTS + " [data-hint=inconvenience]")).hasCount(0);
        ana.replies(WEAK);
        assertThat(ana.find(HINTS)).hasCount(0);
    }

    @Test
    public void moreHintsThanAFewWaitForAClick() {
        Person ana = anaWritesWithHints();
        page.locator(COMMENT)
                .fill(WEAK + " You should have told us. We are sorry if you feel bad :) Dear {{name}}, that was it.");
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        assertThat(ana.find(HINTS + " li")).hasCount(3);
        ana.find(HINTS + " [data-review-action=all]").press("Enter");
        assertThat(ana.find(HINTS + " li").nth(4)).isVisible();
        assertThat(ana.find(HINTS + " [data-review-action=all]")).hasCount(0);
        assertThat(ana.find(HINTS + " [data-review-action=once]").nth(3)).isFocused();
    }

    @Test
    public void oneClickBelowTheBoxSwitchesAllOfItOffAndOneTakesItBack() {
        Person ana = anaWritesWithHints();
        page.locator(COMMENT).pressSequentially(WEAK);
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        assertThat(ana.find(HINTS + " a")).hasText("The rules of the reply review");
        ana.find(HINTS + " [data-review-action=unwant]").press("Enter");
        assertThat(ana.find(HINTS + " [data-hint]")).hasCount(0);
        assertThat(ana.find(HINTS + " [data-review-action=want]")).isFocused();
        review("summary").click();
        assertThat(review("textarea")).hasCount(0);
        page.locator(COMMENT).pressSequentially(" Ana");
        page.waitForTimeout(2500);
        assertThat(ana.find(HINTS + " [data-hint]")).hasCount(0);
        ana.find(HINTS + " [data-review-action=want]").press("Enter");
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        assertThat(page.locator(COMMENT)).isFocused();
        assertThat(review("textarea")).isVisible();
    }

    @Test
    public void inTheVisualModeTheEditorsFrameIsRead() {
        Person ana = anaWritesWithHints();
        ana.find("[data-mode]").click();
        FrameLocator editor = page.frameLocator("#mce_0_ifr");
        editor.locator("#tinymce").pressSequentially(WEAK);
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        assertEquals("mce_0_ifr", page.evaluate("document.activeElement.id"));
        assertThat(editor.locator("#tinymce")).hasText(WEAK);
    }

    @Test
    public void whoResolvesWithAReplyGetsHintsInTheDialog() {
        Person ana = anaWritesWithHints();
        ana.find("[data-transition^='Resolve']").click();
        Locator box = page.locator("#issue-workflow-transition textarea#comment");
        double before = box.boundingBox().y;
        box.pressSequentially(WEAK);
        ana.find(IN_DIALOG + " [data-hint=inconvenience]").waitFor();
        assertThat(box).isFocused();
        assertThat(box).hasValue(WEAK);
        assertEquals(before, box.boundingBox().y, 0.5);
        assertEquals(List.of(), new Axe(page).against(".aui-dialog2 .amends-live"));
        assertThat(page.locator(HINTS)).hasCount(1);
        ana.find(IN_DIALOG + " [data-hint=inconvenience] [data-review-action=once]")
                .click();
        assertThat(ana.find(IN_DIALOG + " [data-hint=inconvenience]")).hasCount(0);
        ana.find(".aui-dialog2 select[name=resolution]").selectOption("10000");
        ana.find("#issue-workflow-transition-submit").click();
        assertThat(ana.find("#resolution-val")).containsText("Done");
        assertThat(page.locator(HINTS)).hasCount(0);
    }

    @Test
    public void inADialogThatFillsASmallScreenTheHintsAreInWhatScrolls() {
        Person ana = anaWritesWithHints();
        page.setViewportSize(320, 700);
        ana.find("[data-transition^='Resolve']").click();
        page.locator("#issue-workflow-transition textarea#comment").pressSequentially(WEAK);
        Locator hint = ana.find(IN_DIALOG + " [data-hint=inconvenience]");
        hint.waitFor();
        hint.scrollIntoViewIfNeeded();
        Locator content = page.locator(".aui-dialog2-content");
        assertTrue(hint.boundingBox().x >= content.boundingBox().x + 10);
        assertEquals(
                "the hint is covered",
                true,
                hint.evaluate("hint => { const box = hint.getBoundingClientRect();"
                        + " return hint.contains(document.elementFromPoint(box.left + 20, box.top + 8)); }"));
        assertEquals(320, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue());
    }

    @Test
    public void aNoteForColleaguesInTheDialogGetsNoHints() {
        Person ana = anaWritesWithHints();
        ana.find("[data-transition^='Resolve']").click();
        page.evaluate("document.querySelector('#issue-workflow-transition').insertAdjacentHTML('beforebegin',"
                + " '<button type=button class=\"js-sd-internal-comment active\">Internal note</button>')");
        page.locator("#issue-workflow-transition textarea#comment").pressSequentially(WEAK);
        page.waitForTimeout(2500);
        assertThat(page.locator(HINTS)).hasCount(0);
    }

    @Test
    public void aNoteForColleaguesGetsNoHints() {
        Person ana = anaWritesWithHints();
        page.locator(COMMENT).pressSequentially(WEAK);
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        page.evaluate(
                "box => box.closest('form').insertAdjacentHTML('afterbegin',"
                        + " '<button type=button class=\"js-sd-internal-comment active\">Internal note</button>')",
                page.locator(COMMENT).elementHandle());
        ana.find(".js-sd-internal-comment").click();
        assertThat(ana.find(HINTS)).hasCount(0);
        page.locator(COMMENT).pressSequentially(" " + WEAK);
        page.waitForTimeout(2500);
        assertThat(ana.find(HINTS)).hasCount(0);
        page.evaluate("document.querySelector('.js-sd-internal-comment').classList.remove('active')");
        page.locator(COMMENT).pressSequentially(" Ana");
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
    }

    @Test
    public void whoSwitchedItOffWritesInPeace() {
        Caller.signedIn(sandbox, "ana").put(Doors.REST + "/me/review", "{\"on\":false}");
        anaWritesWithHints();
        page.locator(COMMENT).pressSequentially(WEAK);
        page.waitForTimeout(2500);
        assertThat(page.locator(HINTS)).hasCount(0);
    }

    @Test
    public void byKeyboardAHintIsReachedFromTheBoxAndPutAside() {
        assertEquals(200, admin.put(Plans.CARE, LIVE).status());
        Keyboard ana = Keyboard.signsIn(page, sandbox, "ana").opens("/browse/" + complaint.key());
        ana.goesToAndTypes(COMMENT, WEAK).sees(HINTS);
        ana.goesToAndPresses("[data-hint=inconvenience] [data-review-action=ticket]", "Enter")
                .seesNo(HINTS + " [data-hint=inconvenience]");
        ana.goesToAndPresses(".amends-review summary", "Enter");
        ana.goesToAndTypes(".amends-review textarea", WEAK);
        ana.goesToAndPresses(".amends-review [type=submit]", "Enter").sees(".amends-review [data-hint=overpromise]");
        ana.goesToAndPresses(".amends-review [data-hint=overpromise] [data-review-action=once]", "Space")
                .seesNo(".amends-review [data-hint=overpromise]");
        ana.assertNothingFound();
    }

    @Test
    public void nothingThatIsTypedIsKeptOrLogged() {
        String word = "xylophonist";
        Person ana = anaWritesWithHints();
        page.locator(COMMENT).pressSequentially(WEAK + " Your " + word + " waits.");
        ana.find(HINTS + " [data-hint=inconvenience]").waitFor();
        ana.find("[data-hint=inconvenience] [data-review-action=me]").click();
        assertThat(ana.find(HINTS + " [data-hint=inconvenience]")).hasCount(0);
        pastes(WEAK + " Your " + word + " waits.");
        assertFalse(said.words(), said.words().contains(word));
        assertFalse(Rows.of(sandbox.tables()).toString().contains(word));
        assertEquals(
                "[]",
                page.evaluate("JSON.stringify(Object.values(sessionStorage).concat(Object.values(localStorage))"
                        + ".filter(kept => kept.includes('" + word + "')))"));
    }

    @Test
    public void thePageOfTheRulesIsDrawnFromThem() {
        Person ana = Person.signsIn(page, sandbox, "ana").opens("/plugins/servlet/amends/reply-review");
        ana.sees("The rules of the reply review").sees("Stock phrase").sees("Takes responsibility");
        assertThat(ana.find(".amends-rule-examples h4").first()).hasText("Marked");
        assertThat(ana.find(".amends-rules nav a[href='#cliche']")).hasText("Stock phrase");
        assertEquals(List.of(), new Axe(page).against(".amends-rules"));
        page.context().clearCookies();
        Person.signsIn(page, sandbox, "admin")
                .opens("/plugins/servlet/amends/reply-review")
                .sees("Stock phrase");
    }
}
