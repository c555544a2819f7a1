package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** An agent who may see a ticket and not edit it reads the whole panel, and finds nothing in it that would be refused. */
public class LookingOnIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final List<String> LOOKING =
            List.of("menu", "all", "refresh", "stage", "more", "optional", "timeline", "why");

    private final Page page = CHROMIUM.window();

    @Test
    public void whereThereIsNoApologyThereIsNoButton() {
        Panel panel = seenByTim("CARE-1001");
        assertThat(panel.card()).containsText("There is no apology on this ticket.");
        assertThat(panel.card()).containsText("and not edit it");
        assertEquals(List.of(), actions(panel));
    }

    @Test
    public void atWorkEverythingIsReadAndNothingWrites() {
        Person ana = Person.signsIn(page, SANDBOX, "ana").opens("/browse/CARE-1002");
        ana.panel().start();
        ana.replies("We did this, and we are sorry.");
        ana.panel().saysWhatTheReplyDid("own-it").offers("restitution", "refund", "20.00");
        assertThat(ana.panel().find("[data-action=withdraw]")).isVisible();

        Panel panel = seenByTim("CARE-1002").showsAll().isDone("own-it");
        assertThat(panel.card()).containsText("Refund, owed, 20.00 EUR");
        assertThat(panel.find("form")).hasCount(0);
        assertEquals(List.of(), without(LOOKING, actions(panel)));
        assertThat(panel.find("input:enabled")).hasCount(0);
    }

    private Panel seenByTim(String issue) {
        page.context().clearCookies();
        return Person.signsIn(page, SANDBOX, "tim").opens("/browse/" + issue).panel();
    }

    /** What the panel's buttons do. */
    private static List<?> actions(Panel panel) {
        return (List<?>) panel.card()
                .evaluate(
                        "card => Array.from(card.querySelectorAll('button'), one => one.getAttribute('data-action'))");
    }

    private static List<?> without(List<String> known, List<?> found) {
        return found.stream().filter(action -> !known.contains(action)).toList();
    }
}
