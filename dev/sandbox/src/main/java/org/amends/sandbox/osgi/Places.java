package org.amends.sandbox.osgi;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where fragments stand: at a place that the host draws, or on the page that a link of the plugin's own leads to. A fragment anywhere else would never be seen. */
final class Places {
    private final Plugin plugin;
    private final Host host;
    private final Set<String> ownPages;

    private Places(Plugin plugin, Host host) {
        this.plugin = plugin;
        this.host = host;
        this.ownPages = plugin.descriptor()
                .modules("web-item")
                .filter(Places::leadsToItself)
                .map(Part::key)
                .collect(Collectors.toSet());
    }

    static void check(Plugin plugin, Host host, Defects defects) {
        Places places = new Places(plugin, host);
        places.check("web-panel", "location", defects);
        places.check("web-item", "section", defects);
        places.check("web-section", "location", defects);
    }

    private void check(String type, String attribute, Defects defects) {
        plugin.descriptor()
                .modules(type)
                .forEach(module -> defects.expect(
                        known(type, module.attribute(attribute).orElse("")),
                        "atlassian-plugin.xml: " + module + ": nothing is drawn at the place "
                                + module.attribute(attribute).orElse("")));
    }

    private boolean known(String type, String place) {
        String beginning = place.split("/", 2)[0];
        return host.draws(beginning) || type.equals("web-panel") && ownPages.contains(place);
    }

    /** A page of the agent view has its link's key as its address's end, and as the location of its panels. */
    private static boolean leadsToItself(Part item) {
        Optional<String> link = item.child("link").map(Part::text);
        return link.filter(text -> text.endsWith("/queues/addon/" + item.key())).isPresent();
    }
}
