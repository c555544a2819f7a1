package org.amends.sandbox.osgi;

import java.util.Map;
import java.util.Set;

/** Which elements and attributes the sandbox knows in a descriptor; what it does not know it would have to skip, so it refuses. */
final class Grammar {
    private static final Set<String> MODULE = Set.of("key", "name", "i18n-name-key", "state");
    private static final Set<String> NONE = Set.of();

    private record Rule(Set<String> attributes, Set<String> children) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(
                    "atlassian-plugin",
                    new Rule(
                            Set.of("key", "name", "i18n-name-key", "plugins-version"),
                            Set.of(
                                    "plugin-info",
                                    "resource",
                                    "web-panel",
                                    "web-item",
                                    "web-section",
                                    "web-resource",
                                    "servlet",
                                    "rest",
                                    "rest-migration",
                                    "ao",
                                    "customfield-type",
                                    "velocity-allowlist"))),
            Map.entry("plugin-info", new Rule(NONE, Set.of("description", "version", "vendor", "param"))),
            Map.entry("version", new Rule(NONE, NONE)),
            Map.entry("vendor", new Rule(Set.of("name", "url"), NONE)),
            Map.entry("param", new Rule(Set.of("name", "value"), NONE)),
            Map.entry("description", new Rule(Set.of("key"), NONE)),
            Map.entry("label", new Rule(Set.of("key"), NONE)),
            Map.entry("tooltip", new Rule(Set.of("key"), NONE)),
            Map.entry("resource", new Rule(Set.of("type", "name", "location"), NONE)),
            Map.entry(
                    "web-panel",
                    module(
                            Set.of("location", "weight", "class"),
                            Set.of("label", "context-provider", "resource", "condition", "conditions"))),
            Map.entry(
                    "web-item",
                    module(
                            Set.of("section", "weight"),
                            Set.of("label", "tooltip", "link", "context-provider", "condition", "conditions"))),
            Map.entry("web-section", module(Set.of("location", "weight"), Set.of("label", "condition", "conditions"))),
            Map.entry("link", new Rule(Set.of("linkId"), NONE)),
            Map.entry("context-provider", new Rule(Set.of("class"), Set.of("param"))),
            Map.entry("condition", new Rule(Set.of("class", "invert"), Set.of("param"))),
            Map.entry("conditions", new Rule(Set.of("type"), Set.of("condition", "conditions"))),
            Map.entry("web-resource", module(NONE, Set.of("transformation", "dependency", "resource", "context"))),
            Map.entry("transformation", new Rule(Set.of("extension"), Set.of("transformer"))),
            Map.entry("transformer", new Rule(Set.of("key"), NONE)),
            Map.entry("dependency", new Rule(NONE, NONE)),
            Map.entry("context", new Rule(NONE, NONE)),
            Map.entry("servlet", module(Set.of("class"), Set.of("url-pattern"))),
            Map.entry("url-pattern", new Rule(NONE, NONE)),
            Map.entry("rest", module(Set.of("path", "version"), Set.of("package"))),
            Map.entry("package", new Rule(NONE, NONE)),
            Map.entry("rest-migration", module(NONE, Set.of("rest-v2"))),
            Map.entry("rest-v2", new Rule(NONE, NONE)),
            Map.entry("ao", module(Set.of("namespace"), Set.of("entity"))),
            Map.entry("entity", new Rule(NONE, NONE)),
            Map.entry("customfield-type", module(Set.of("class"), Set.of("resource", "valid-searcher"))),
            Map.entry("valid-searcher", new Rule(Set.of("package", "key"), NONE)),
            Map.entry("velocity-allowlist", module(NONE, Set.of("method"))),
            Map.entry("method", new Rule(NONE, NONE)));

    private Grammar() {}

    private static Rule module(Set<String> attributes, Set<String> children) {
        return new Rule(joined(MODULE, attributes), joined(Set.of("description"), children));
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> all = new java.util.HashSet<>(one);
        all.addAll(other);
        return all;
    }

    static void check(Part part, Defects defects) {
        Rule rule = RULES.get(part.name());
        part.attributes().stream()
                .filter(attribute -> !rule.attributes().contains(attribute))
                .forEach(
                        attribute -> defects.add("atlassian-plugin.xml: " + part + ": unknown attribute " + attribute));
        part.children().forEach(child -> {
            if (rule.children().contains(child.name())) {
                check(child, defects);
            } else {
                String kind = part.name().equals("atlassian-plugin") ? "unknown module type " : "unknown element ";
                defects.add("atlassian-plugin.xml: " + part + ": " + kind + child.name());
            }
        });
    }
}
