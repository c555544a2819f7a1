package org.amends.sandbox.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds against a page, by the rules of WCAG 2.2 up to AA and its own best practices, in both themes. */
final class Axe {
    private static final String FINDINGS =
            """
            async ([part, options]) => (await axe.run(part, JSON.parse(options)))
              .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html.slice(0, 160)))
            """;
    private static final String ALL_RULES =
            """
            { "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              "rules": { "target-size": { "enabled": true } } }
            """;
    private static final String RULES_OF_COLOUR =
            """
            { "runOnly": { "type": "rule", "values": ["color-contrast", "link-in-text-block"] } }
            """;

    private final Page page;
    private final String script = BrowserScript.axe();

    Axe(Page page) {
        this.page = page;
    }

    /** Against this part of the page as it is now; in the other theme only colours differ. Leaves the page in the light theme. */
    List<String> against(String part) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("* { transition: none !important }"));
        page.evaluate(script);
        return Stream.concat(inTheme("dark", part, RULES_OF_COLOUR), inTheme("light", part, ALL_RULES))
                .toList();
    }

    private Stream<String> inTheme(String theme, String part, String rules) {
        page.evaluate("theme => document.documentElement.setAttribute('data-color-mode', theme)", theme);
        List<?> found = (List<?>) page.evaluate(FINDINGS, List.of(part, rules));
        return found.stream().map(one -> theme + ", " + one);
    }
}
