package org.amends.sandbox.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds against a page, by the rules of WCAG 2.2 up to AA and its own best practices, in both themes. */
final class Axe {
    static final List<String> THEMES = List.of("light", "dark");

    private static final String FINDINGS =
            """
            async part => (await axe.run(part, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'target-size': { enabled: true } }
            })).violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html.slice(0, 160)))
            """;

    private final Page page;
    private final String script = BrowserScript.axe();

    Axe(Page page) {
        this.page = page;
    }

    /** Against this part of the page as it is now; each with the theme that it was found in. */
    List<String> against(String part) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("* { transition: none !important }"));
        page.evaluate(script);
        return THEMES.stream().flatMap(theme -> inTheme(theme, part)).toList();
    }

    private Stream<String> inTheme(String theme, String part) {
        page.evaluate("theme => document.documentElement.setAttribute('data-color-mode', theme)", theme);
        List<?> found = (List<?>) page.evaluate(FINDINGS, part);
        return found.stream().map(one -> theme + ", " + one);
    }
}
