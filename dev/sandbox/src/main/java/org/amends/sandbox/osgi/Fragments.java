package org.amends.sandbox.osgi;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amends.sandbox.osgi.Plugin.Engines;

/** The plugin's web panels, items and sections. */
final class Fragments {
    /** A module of a place: when it is seen, and what it adds to the page's values. */
    private record Fragment(
            Part module, Predicate<Map<String, Object>> seen, UnaryOperator<Map<String, Object>> adding) {
        boolean standsAt(String attribute, String place) {
            return module.attribute(attribute).filter(place::equals).isPresent();
        }

        int weight() {
            return module.attribute("weight").map(Integer::parseInt).orElse(1000);
        }
    }

    private final List<Fragment> all;
    private final Plugin plugin;
    private final Engines engines;
    private final Host host;
    private final Optional<JiraAuthenticationContext> authentication;

    Fragments(Plugin plugin, Beans beans, Engines engines, Host host) {
        this.plugin = plugin;
        this.engines = engines;
        this.host = host;
        this.authentication =
                Optional.ofNullable((JiraAuthenticationContext) host.services().get(JiraAuthenticationContext.class));
        Conditions conditions = new Conditions(plugin, beans);
        this.all = Stream.of("web-panel", "web-item", "web-section")
                .flatMap(plugin.descriptor()::modules)
                .map(module -> new Fragment(module, conditions.of(module), provider(module, plugin, beans)))
                .sorted(Comparator.comparing(Fragment::weight))
                .toList();
    }

    private static UnaryOperator<Map<String, Object>> provider(Part module, Plugin plugin, Beans beans) {
        Optional<Part> named = module.child("context-provider");
        if (named.isEmpty()) {
            return context -> Map.of();
        }
        ContextProvider provider = (ContextProvider) beans.create(plugin.type(named.get()));
        provider.init(named.get().params());
        return provider::getContextMap;
    }

    List<WebPanelHtml> panels(String location, Map<String, Object> page) {
        Map<String, Object> context = context(page);
        return at("web-panel", "location", location, context)
                .map(panel -> new WebPanelHtml(
                        panel.module().key(), plugin.label(panel.module(), host), html(panel, context)))
                .toList();
    }

    List<WebItem> items(String section, Map<String, Object> page) {
        Map<String, Object> context = context(page);
        return at("web-item", "section", section, context)
                .map(item -> item(item, context))
                .toList();
    }

    List<WebSection> sections(String location, Map<String, Object> page) {
        return at("web-section", "location", location, context(page))
                .map(section -> new WebSection(section.module().key(), plugin.label(section.module(), host)))
                .toList();
    }

    private Stream<Fragment> at(String type, String attribute, String place, Map<String, Object> context) {
        return all.stream()
                .filter(fragment -> fragment.module().name().equals(type) && fragment.standsAt(attribute, place))
                .filter(fragment -> fragment.seen().test(context));
    }

    /** The page's values with who is signed in and the helper, as Jira adds them. */
    private Map<String, Object> context(Map<String, Object> page) {
        Map<String, Object> context = new HashMap<>(page);
        visitor().ifPresent(user -> context.putIfAbsent("user", user));
        HttpServletRequest request = page.get("request") instanceof HttpServletRequest found ? found : null;
        Project project = page.get("project") instanceof Project found ? found : null;
        context.putIfAbsent("helper", new JiraHelper(request, project, new HashMap<>(context)));
        return context;
    }

    private Optional<ApplicationUser> visitor() {
        return authentication.map(JiraAuthenticationContext::getLoggedInUser);
    }

    /** Drawn by both engines: which one Jira draws panels with is not documented, so a panel must not depend on it. */
    private String html(Fragment panel, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.putAll(panel.adding().apply(context));
        String template = panel.module().template("view").orElseThrow();
        String html = engines.escaping().draw(template, values);
        if (!meaning(html).equals(engines.plain().draw(template, values))) {
            host.report(panel.module() + ": " + template
                    + " is safe only in an engine that escapes: escape the value, and let its name end with Html");
        }
        return html;
    }

    /** Between single quotes a double quote means the same, escaped or not. */
    private static String meaning(String html) {
        StringBuilder meaning = new StringBuilder(html.length());
        int done = 0;
        for (int open = html.indexOf("='"); open >= 0; open = html.indexOf("='", done)) {
            int close = html.indexOf('\'', open + 2);
            if (close < 0) {
                break;
            }
            meaning.append(html, done, open)
                    .append(html.substring(open, close + 1).replace("&quot;", "\""));
            done = close + 1;
        }
        return meaning.append(html, done, html.length()).toString();
    }

    private WebItem item(Fragment item, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.putAll(item.adding().apply(context));
        Part link = item.module().child("link").orElseThrow();
        String href = engines.plain().drawText(item.module().toString(), link.text(), values);
        return new WebItem(
                item.module().key(),
                plugin.label(item.module(), host),
                link.attribute("linkId").orElse(""),
                href);
    }
}
