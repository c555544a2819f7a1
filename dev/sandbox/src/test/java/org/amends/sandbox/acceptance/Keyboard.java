package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Somebody with a keyboard and nothing else. They type an address, see what is on the page, and go with Tab to what they
 * want to use; what Tab does not come by does not exist for them. Meanwhile focus is watched, frame by frame.
 */
final class Keyboard {
    private static final int STOPS_AT_MOST = 150;
    private static final String LIES_AHEAD =
            """
            target => document.activeElement === document.body
              || Boolean(document.activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)
            """;
    private static final String WITHIN = "part => Boolean(document.activeElement.closest(part))";
    private static final String HERE =
            """
            () => {
              const at = document.activeElement;
              const box = at.getBoundingClientRect();
              return { key: at.getAttribute('data-key') || at.id || at.tagName,
                top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left };
            }
            """;

    private final Page page;
    private final RunningSandbox sandbox;
    private final List<String> found = new ArrayList<>();

    /** One thing that Tab stops at, by its key, and where it stands on the page in pixels. */
    record Stop(String key, double top, double bottom, double left) {
        private static Stop of(Map<?, ?> told) {
            return new Stop(
                    (String) told.get("key"), pixels(told, "top"), pixels(told, "bottom"), pixels(told, "left"));
        }

        private static double pixels(Map<?, ?> told, String edge) {
            return ((Number) told.get(edge)).doubleValue();
        }

        /** Whether the eye comes to this one first: it stands higher, or on the same line further left. */
        boolean comesBefore(Stop other) {
            boolean sameLine = other.top < bottom && top < other.bottom;
            return sameLine ? left < other.left : top < other.top;
        }
    }

    private Keyboard(Page page, RunningSandbox sandbox) {
        this.page = page;
        this.sandbox = sandbox;
    }

    /** Opens the log-in page, whose first field has focus, and signs in. */
    static Keyboard signsIn(Page page, RunningSandbox sandbox, String name) {
        Keyboard keyboard = new Keyboard(page, sandbox);
        page.exposeFunction("amendsFinds", words -> keyboard.found.add((String) words[0]));
        page.addInitScript(BrowserScript.named("focus"));
        keyboard.opens("/login")
                .isAt("#login-name")
                .types(name)
                .presses("Tab")
                .types(name)
                .presses("Enter");
        return keyboard.sees("#signed-in");
    }

    Keyboard opens(String path) {
        page.navigate(sandbox.url(path));
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard presses(String key, int times) {
        for (int time = 0; time < times; time++) {
            presses(key);
        }
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes to it with Tab, or with Shift and Tab where it lies behind. */
    Keyboard goesTo(String target) {
        Locator wanted = page.locator(target).first();
        assertThat(wanted).isVisible();
        goesOnTo(wanted, () -> (boolean) wanted.evaluate("target => target === document.activeElement"));
        return this;
    }

    private void goesOnTo(Locator target, BooleanSupplier arrived) {
        for (int stops = 0; !arrived.getAsBoolean(); stops++) {
            assertTrue("Tab does not come by " + target, stops < STOPS_AT_MOST);
            presses((boolean) target.evaluate(LIES_AHEAD) ? "Tab" : "Shift+Tab");
        }
    }

    Keyboard goesToAndPresses(String target, String key) {
        return goesTo(target).presses(key);
    }

    Keyboard goesToAndTypes(String target, String text) {
        return goesTo(target).presses("Control+A").types(text);
    }

    Keyboard sees(String target) {
        assertThat(page.locator(target).first()).isVisible();
        return this;
    }

    Keyboard seesNo(String target) {
        assertThat(page.locator(target)).hasCount(0);
        return this;
    }

    /** Where the page itself has put focus. */
    Keyboard isAt(String target) {
        assertThat(page.locator(target).first()).isFocused();
        return this;
    }

    /** Goes to a group of radio buttons with Tab, and in it to that one with the arrow. */
    Keyboard chooses(String group, String value) {
        String member = "input[type=radio][name='" + group + "']";
        goesOnTo(page.locator(member).first(), () -> (boolean) page.evaluate(WITHIN, member));
        presses("Space");
        for (int arrows = 0; !page.locator(member + "[value='" + value + "']").isChecked(); arrows++) {
            assertTrue("The arrows do not come by " + value, arrows < STOPS_AT_MOST);
            presses("ArrowDown");
        }
        return this;
    }

    /** What Tab stops at within this part of the page, from its first stop until Tab leaves it; as far as a hundred and fifty. */
    List<Stop> stopsIn(String part) {
        goesTo(part + " :is(a[href], :enabled:not(fieldset)):visible");
        List<Stop> stops = new ArrayList<>();
        while ((boolean) page.evaluate(WITHIN, part) && stops.size() < STOPS_AT_MOST) {
            stops.add(Stop.of((Map<?, ?>) page.evaluate(HERE)));
            presses("Tab");
        }
        return stops;
    }

    /** What was noticed about focus so far. */
    void assertNothingFound() {
        page.waitForFunction(
                "() => new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(() => seen(true))))");
        assertEquals("what is wrong with focus", List.of(), found);
    }
}
