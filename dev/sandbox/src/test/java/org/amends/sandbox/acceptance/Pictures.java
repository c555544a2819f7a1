package org.amends.sandbox.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures for the README, taken only when they are asked for by the system property {@code amends.pictures}. */
final class Pictures {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1120;
    private static final int LEAST = 360;
    private static final int ROOM = 16;

    private final boolean wanted = System.getProperty("amends.pictures") != null;

    /** Takes one picture in each theme, named with {@code -light} and {@code -dark}. */
    void takeBothThemes(Page page, String name) {
        if (wanted) {
            inTheme(page, name, "light");
            inTheme(page, name, "dark");
            page.evaluate("document.documentElement.setAttribute('data-color-mode', 'light')");
        }
    }

    private void inTheme(Page page, String name, String theme) {
        page.evaluate("theme => document.documentElement.setAttribute('data-color-mode', theme)", theme);
        page.setViewportSize(WIDTH, HEIGHT);
        page.setViewportSize(WIDTH, Math.max(LEAST, Math.min(HEIGHT, content(page))));
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(docs().resolve(name + "-" + theme + ".png")));
    }

    /** How much of the page has something on it. */
    private static int content(Page page) {
        return ((Number) page.evaluate("Math.ceil(document.body.getBoundingClientRect().height)")).intValue() + ROOM;
    }

    /** The jar is in {@code target} at the root of the checkout. */
    private static Path docs() {
        return Path.of(System.getProperty("amends.jar"))
                .getParent()
                .resolveSibling("docs/pictures")
                .normalize();
    }
}
