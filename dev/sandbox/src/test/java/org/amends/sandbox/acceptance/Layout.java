package org.amends.sandbox.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a part of the page can be read and pressed where there is little room: nothing scrolls sideways, no text is cut,
 * sticks out or lies on other text, and every target takes a click on 24 pixels (WCAG 2.2: 1.4.10, 1.4.12, 2.5.8).
 */
final class Layout {
    private static final int NARROW = 320;
    private static final int QUARTER_OF_1024 = 256;

    private final Page page;
    private final String script = BrowserScript.named("layout");

    Layout(Page page) {
        this.page = page;
    }

    /** Against this part: in a column of 320 pixels, and on a page of 320 by 256, which is 400 % zoom of 1280 by 1024; with longer words, wider spaced, and right to left. */
    List<String> against(String part) {
        ViewportSize usual = page.viewportSize();
        try {
            return Stream.of(
                            measured(part, usual.width, usual.height, NARROW),
                            measured(part, NARROW, QUARTER_OF_1024, 0))
                    .flatMap(List::stream)
                    .toList();
        } finally {
            page.setViewportSize(usual.width, usual.height);
        }
    }

    private List<String> measured(String part, int width, int height, int column) {
        page.setViewportSize(width, height);
        List<?> found = (List<?>) page.evaluate(script, Map.of("part", part, "column", column));
        return found.stream().map(one -> width + "x" + height + ", " + one).toList();
    }
}
