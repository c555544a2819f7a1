package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Keyboard.Stop;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** The whole story by keyboard alone: all can be reached, focus is always seen and never lost, and Escape leads back. */
public class KeyboardIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String TICKET = "/browse/CARE-1002";

    private final Page window = CHROMIUM.window();
    private Keyboard ana;

    @Test
    public void anApologyFromTheSwitchToTheOutcome() {
        anAdminSwitchesAmendsOn();
        ana = Keyboard.signsIn(window, SANDBOX, "ana");
        theAgentStarts();
        theAgentSaysWhatTheReplyDid();
        theAgentTicksAndUnticks();
        theAgentGivesOtherEvidence();
        theAgentWaives();
        whatIsBeingTypedOutlivesJira();
        aSaveFails();
        theAgentPromises();
        theAgentRecordsReparation();
        tabGoesAsTheEyeGoes();
        theAgentResolves();
        theFollowUpIsAnswered();
        ana.assertNothingFound();
    }

    private void anAdminSwitchesAmendsOn() {
        String choose = "[data-key='amends-start-projects-choose']";
        Keyboard ada = Keyboard.signsIn(CHROMIUM.window(), SANDBOX, "admin").opens("/plugins/servlet/amends/admin");
        ada.goesToAndPresses("#amends-CARE-on", "Space").goesToAndPresses("#amends-OPS-on", "Space");
        ada.goesToAndPresses(choose, "Enter").isAt("#amends-CARE-actor").types("amends-bot");
        ada.goesToAndPresses("#amends-CARE-startTypes-10002", "Space");
        ada.goesTo("#amends-CARE-followUpType").types("Task");
        ada.goesToAndPresses("form[data-project=CARE] [name=screens]", "Space");
        ada.goesToAndPresses(choose, "Enter").sees("form[data-project=CARE] .aui-lozenge-success");
        ada.isAt("[data-key='amends-start-projects-undo']").assertNothingFound();
    }

    private void theAgentStarts() {
        ana.opens(TICKET).goesToAndPresses(action("start"), "Enter").isAt(key("step:listen"));
        ana.goesToAndPresses(key("menu"), "Enter").sees(".amends-menu-items");
        ana.presses("Escape").seesNo(".amends-menu-items").isAt(key("menu"));
        ana.presses("Enter").sees(".amends-menu-items");
        int entries = window.locator(".amends-menu-items li").count();
        ana.presses("Tab", entries + 1).seesNo(".amends-menu-items");
        ana.goesToAndPresses(key("menu"), "Enter")
                .goesToAndPresses(action("all"), "Enter")
                .isAt(key("menu"));
        ana.sees(key("step:invite-in"));
    }

    private void theAgentSaysWhatTheReplyDid() {
        replies("Joe, it was ours to send it in time, and we did not.");
        ana.goesToAndPresses("[data-key='ask:listen']", "Space");
        ana.goesToAndPresses(key("ask-all:ask"), "Enter").isAt(key("ask-all:ask"));
        ana.goesToAndPresses("[data-key='ask:validate']", "Space").goesToAndPresses("[data-key='ask:own-it']", "Space");
        ana.goesToAndPresses(key("ask/save"), "Enter").sees(done("own-it")).isAt(key("undo:ask"));
        ana.presses("Enter").sees(open("own-it")).sees(open("validate")).isAt(key("step:listen"));
        ana.goesToAndPresses(key("ask/save"), "Enter").sees(done("own-it"));
    }

    private void theAgentTicksAndUnticks() {
        replies("The parcel waited for three days at our own depot.");
        ana.goesToAndPresses(key("nothing:ask"), "Enter").seesNo("form.amends-ask");
        ana.goesToAndPresses(key("step:explain"), "Space").sees(done("explain")).isAt(key("step:explain"));
        ana.presses("Space").sees(open("explain")).isAt(key("step:explain"));
        ana.goesToAndPresses(key("undo:step:explain"), "Enter")
                .sees(done("explain"))
                .isAt(key("step:explain"));
    }

    private void theAgentGivesOtherEvidence() {
        ana.goesToAndPresses(action("other"), "Enter").isAt("[data-form=other] input:checked");
        ana.presses("Escape").seesNo("[data-form=other]").isAt(key("other:listen"));
        ana.presses("Enter").presses("ArrowDown").goesToAndPresses(key("step:listen/save"), "Enter");
        ana.sees(done("listen")).isAt(key("step:listen"));
        theCustomerSays("Yes. Exactly that.");
        ana.opens(TICKET).goesToAndPresses(action("agreed"), "Enter").isAt("[name=pain]");
        ana.types("her birthday").presses("Enter").sees(done("say-back")).isAt(key("step:say-back"));
        ana.goesToAndPresses(key("stage:understand"), "Enter").goesToAndPresses(key("optional:understand"), "Enter");
        ana.goesToAndPresses(key("more:know-the-pain"), "Enter").goesToAndPresses(action("known-problem"), "Enter");
        ana.isAt("[name=issue]").types("CARE-1001").presses("Enter").sees(done("know-the-pain"));
        ana.goesToAndPresses(key("more:empathise"), "Enter").goesToAndPresses(key("why:empathise"), "Enter");
        ana.sees(".amends-why").goesToAndPresses(key("called:empathise"), "Enter");
        ana.isAt("[name=note]").types("I told him of my own.").presses("Enter").sees(done("empathise"));
    }

    private void theAgentWaives() {
        ana.goesToAndPresses(key("stage:listen"), "Enter").goesToAndPresses(key("optional:listen"), "Enter");
        ana.goesToAndPresses(key("more:correct-facts"), "Enter").goesToAndPresses(key("waive:correct-facts"), "Enter");
        ana.isAt("[name=reason]")
                .presses("Escape")
                .isAt(key("waive:correct-facts"))
                .presses("Enter");
        ana.presses("Enter").sees("[data-form=waive] [aria-invalid=true]").isAt("[name=reason]");
        ana.types("He has them all right.").presses("Enter").sees("[data-step=correct-facts][data-state=waived]");
        ana.isAt(key("step:correct-facts"))
                .goesToAndPresses(key("reopen:correct-facts"), "Enter")
                .sees(open("correct-facts"));
    }

    private void whatIsBeingTypedOutlivesJira() {
        ana.goesToAndPresses(key("waive:correct-facts"), "Enter")
                .isAt("[name=reason]")
                .types("He has ");
        new Panel(window).isDrawnAnewByJira();
        ana.isAt("[name=reason]").types("them all right.").sees("[name=reason]");
        assertEquals("He has them all right.", window.inputValue("[name=reason]"));
        ana.presses("Escape").isAt(key("waive:correct-facts"));
    }

    private void aSaveFails() {
        window.route("**/rest/amends/**", Route::abort);
        ana.goesToAndPresses(key("step:correct-facts"), "Space").sees("[data-step=correct-facts] .amends-error");
        ana.isAt(key("step:correct-facts"));
        window.unroute("**/rest/amends/**");
        ana.presses("Space").sees(done("correct-facts")).isAt(key("step:correct-facts"));
    }

    private void theAgentPromises() {
        String step = "[data-step] [data-action=promise]";
        ana.goesToAndPresses(key("optional:put-it-right"), "Enter");
        ana.goesToAndPresses(key("more:promise"), "Enter")
                .goesToAndPresses(step, "Enter")
                .isAt("[name=what]");
        ana.presses("Escape").isAt(step);
        promises("A new card by Friday");
        ana.goesToAndPresses(action("kept"), "Enter")
                .sees("[data-promise][data-state=kept]")
                .isAt(key("promise"));
        promises("A call on Monday");
        ana.goesToAndPresses(action("broken"), "Enter")
                .isAt("[name=reason]")
                .types("I was ill.")
                .presses("Enter");
        ana.sees("[data-promise][data-state=broken]").isAt(key("promise"));
    }

    private void promises(String what) {
        ana.goesToAndPresses(key("promise"), "Enter").isAt("[name=what]").types(what);
        ana.goesTo("[name=by]")
                .types("12312099")
                .goesToAndPresses(key("promise:new/save"), "Enter")
                .isAt(key("promise"));
    }

    private void theAgentRecordsReparation() {
        ana.goesToAndPresses(key("record-reparation"), "Enter")
                .isAt("[name=kind]:checked")
                .presses("Escape");
        ana.isAt(key("record-reparation")).presses("Enter").chooses("kind", "goodwill");
        ana.goesTo("select[name=form]").types("Credit");
        ana.goesToAndTypes("[name=value]", "20.00")
                .presses("Enter")
                .sees(".amends-gate-notice")
                .isAt("[name=reason]");
        ana.types("He wrote three times.").presses("Enter").sees(".amends-order[data-order=before]");
        ana.isAt(key("record-reparation"))
                .goesToAndPresses(action("withdraw"), "Enter")
                .isAt("[name=reason]");
        ana.types("Recorded by mistake.")
                .presses("Enter")
                .sees(".amends-withdrawn")
                .isAt(key("record-reparation"));
        ana.goesToAndPresses(key("menu"), "Enter")
                .goesToAndPresses(action("refresh"), "Enter")
                .isAt(key("menu"));
    }

    /** With all steps and some details open: each button has its stop, none holds Tab back, and none jumps. */
    private void tabGoesAsTheEyeGoes() {
        ana.goesToAndPresses(key("menu"), "Enter").goesToAndPresses(action("all"), "Enter");
        ana.goesToAndPresses(key("more:appreciate"), "Enter");
        List<Stop> stops = ana.stopsIn(".amends-panel");
        assertEquals(
                "what can be used, and what Tab comes by",
                window.locator(".amends-panel :is(a[href], :enabled:not(fieldset)):visible").all().stream()
                        .map(one -> one.getAttribute("data-key"))
                        .toList(),
                stops.stream().map(Stop::key).toList());
        for (int at = 1; at < stops.size(); at++) {
            assertTrue(
                    stops.get(at - 1) + ", " + stops.get(at), stops.get(at - 1).comesBefore(stops.get(at)));
        }
        ana.presses("Shift+Tab").isAt(key(stops.get(stops.size() - 1).key()));
    }

    private void theAgentResolves() {
        ana.opens(TICKET).goesToAndPresses("[data-transition^='Resolve']", "Enter");
        ana.goesTo(".aui-dialog2 select[name=resolution]").types("Done");
        ana.goesToAndPresses("#issue-workflow-transition-submit", "Enter").sees("#resolution-val:has-text('Done')");
        ana.sees(".amends-follow-up[data-state=scheduled]");
        theFollowUpIsLookedInto();
    }

    private void theFollowUpIsLookedInto() {
        for (String form : List.of("move-follow-up", "cancel-follow-up")) {
            ana.goesToAndPresses(action(form), "Enter")
                    .isAt(".amends-form :is([name=days], [name=reason])")
                    .presses("Escape")
                    .isAt(action(form));
        }
        ana.goesToAndPresses(key("timeline"), "Enter").sees(".amends-event").isAt(key("timeline"));
        ana.goesToAndPresses(key("schedule-follow-up"), "Enter")
                .isAt("[name=touch]")
                .presses("Escape")
                .isAt(key("schedule-follow-up"));
        ana.goesToAndPresses(key("timeline"), "Enter").seesNo(".amends-event").isAt(key("timeline"));
    }

    private void theFollowUpIsAnswered() {
        SANDBOX.settle();
        SANDBOX.jira().clock().advance(Duration.ofDays(7));
        SANDBOX.settle();
        ana.opens(TICKET)
                .goesToAndPresses(action("outcome"), "Enter")
                .isAt("[name=they]")
                .presses("Escape")
                .isAt(action("outcome"));
        ana.goesToAndPresses(key("follow-up-task"), "Enter").sees("[data-key=source]");
        ana.goesToAndPresses(key("outcome/save"), "Enter")
                .sees("[role=radiogroup][aria-invalid=true]")
                .isAt("[name=they]");
        ana.chooses("they", "better")
                .chooses("we", "same")
                .goesToAndTypes("[name=note]", "He laughed.")
                .presses("Enter");
        ana.sees(".amends-outcome-said").isAt(key("outcome-said"));
        ana.goesToAndPresses(key("source"), "Enter")
                .goesToAndPresses(key("unfold"), "Enter")
                .isAt(key("unfold"));
        ana.presses("Enter").seesNo("[data-stage]").isAt(key("unfold"));
    }

    private void replies(String words) {
        ana.goesTo("#comment")
                .types(words)
                .goesToAndPresses("#comment-public", "Enter")
                .sees("form.amends-ask");
    }

    private void theCustomerSays(String words) {
        Caller.signedIn(SANDBOX, "joe")
                .form("/servicedesk/customer/portal/CARE/CARE-1002/comment", Map.of("comment", words));
    }

    private static String key(String key) {
        return "[data-key='" + key + "']";
    }

    private static String action(String action) {
        return ".amends-card [data-action='" + action + "']";
    }

    private static String done(String step) {
        return "[data-step='" + step + "'][data-state=done]:not([aria-busy])";
    }

    private static String open(String step) {
        return "[data-step='" + step + "'][data-state=open]:not([aria-busy])";
    }
}
