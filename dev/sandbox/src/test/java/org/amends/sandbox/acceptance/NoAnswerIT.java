package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** A server that never answers does not keep the panel waiting for ever. */
@OnOneDatabase("What the browser does without an answer, it does wherever the answer would come from.")
public class NoAnswerIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final int LONGER_THAN_THE_PANEL_WAITS = 21_000;

    @Test
    public void theAgentHearsThatNoAnswerCame() {
        Page page = CHROMIUM.window();
        page.clock().install();
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/browse/CARE-1002");
        Panel panel = ana.panel().start().showsAll();
        panel.chooses("take-their-side", "waive").fills("waive", "reason", "Nobody to side against.");
        page.route("**/rest/amends/**", request -> {
            // never answered
        });
        panel.saves("waive");
        page.clock().fastForward(LONGER_THAN_THE_PANEL_WAITS);
        assertThat(panel.form("waive").getByText("Not saved. No answer came within 20 seconds."))
                .isVisible();
        assertThat(panel.form("waive").locator("[name=reason]")).hasValue("Nobody to side against.");
        page.unroute("**/rest/amends/**");
        panel.saves("waive");
        assertThat(panel.find("[data-step=take-their-side][data-state=waived]:not([aria-busy])"))
                .isVisible();
    }
}
