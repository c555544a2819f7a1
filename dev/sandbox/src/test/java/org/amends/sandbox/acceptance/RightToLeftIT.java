package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Where one reads from right to left the pages are mirrored: what comes first stands on the right, and nothing sticks out. */
@OnOneDatabase("What the browser draws comes from the same state, wherever that is kept.")
public class RightToLeftIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String MIRROR = "document.documentElement.dir = 'rtl'";
    private static final String STICKS_OUT =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final Page page = CHROMIUM.window();

    private Person opens(String name, String path) {
        Person person = Person.signsIn(page, SANDBOX, name).opens(path);
        page.evaluate(MIRROR);
        return person;
    }

    /** The first stands on the right of the second, and the page does not scroll sideways. */
    private void mirrored(Locator first, Locator second) {
        BoundingBox one = first.first().boundingBox();
        BoundingBox other = second.first().boundingBox();
        assertTrue(one.x + " is not right of " + other.x, one.x >= other.x + other.width - 1);
        assertEquals(false, page.evaluate(STICKS_OUT));
    }

    @Test
    public void thePanel() {
        Person ana = opens("ana", "/browse/CARE-1002");
        Locator step = ana.panel().start().showsAll().step("explain");
        mirrored(step.locator("> input[type=checkbox]"), step.locator(".amends-label"));
        mirrored(step.locator(".amends-label"), step.locator(".amends-step-head button"));
    }

    @Test
    public void theQueue() {
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        String ticket = Tickets.begun(ana);
        Tickets.resolve(SANDBOX, ticket);
        Person at = opens("ana", "/projects/CARE/queues/addon/amends-follow-ups");
        at.find(".amends-queue thead th").first().waitFor();
        mirrored(
                at.find(".amends-queue thead th").first(),
                at.find(".amends-queue thead th").last());
    }

    @Test
    public void theSettings() {
        Person ada = opens("admin", "/plugins/servlet/amends/plan");
        for (String section : List.of("which", "starts", "cadence")) {
            String form = "form[data-section=" + section + "] ";
            mirrored(ada.find(form + "[data-own=true]"), ada.find(form + "[data-own=true] + label"));
        }
    }

    @Test
    public void theEditor() {
        OwnMethods.drafted(Caller.signedIn(SANDBOX, "admin"), "mirror", OwnMethods.document("mirror", "Mirrored"));
        Person ada = opens("admin", "/plugins/servlet/amends/methods");
        ada.find("[data-key=amends-method-edit-mirror]").click();
        ada.find(".amends-method-panel").waitFor();
        mirrored(ada.find(".amends-method-main"), ada.find(".amends-method-panel"));
    }
}
