package org.amends.sandbox.osgi;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which elements and attributes the sandbox knows in a descriptor. What it does not know it would have to skip, so it refuses; what stands here
 * with an exclamation mark must be there.
 */
final class Grammar {
    private static final String MODULE = "key! name i18n-name-key state ";

    /** By the name of an element. */
    private static final Map<String, Rule> RULES = Stream.of(
                    new Rule(
                            "atlassian-plugin",
                            "key! name i18n-name-key plugins-version!",
                            "plugin-info resource web-panel web-item web-section web-resource servlet rest rest-migration ao customfield-type"
                                    + " velocity-allowlist workflow-condition workflow-validator workflow-function jql-function index-document-configuration"),
                    new Rule("plugin-info", "", "description version vendor param"),
                    new Rule("version", "", ""),
                    new Rule("vendor", "name url", ""),
                    new Rule("param", "name! value", ""),
                    new Rule("description", "key", ""),
                    new Rule("label", "key!", ""),
                    new Rule("tooltip", "key!", ""),
                    new Rule("resource", "type! name! location!", ""),
                    new Rule(
                            "web-panel",
                            MODULE + "location! weight",
                            "description label context-provider resource! condition conditions"),
                    new Rule(
                            "web-item",
                            MODULE + "section! weight",
                            "description label tooltip link! context-provider condition conditions"),
                    new Rule("web-section", MODULE + "location! weight", "description label condition conditions"),
                    new Rule("link", "linkId", ""),
                    new Rule("context-provider", "class!", "param"),
                    new Rule("condition", "class! invert", "param"),
                    new Rule("conditions", "type", "condition conditions"),
                    new Rule("web-resource", MODULE, "description transformation dependency resource context"),
                    new Rule("transformation", "extension!", "transformer!"),
                    new Rule("transformer", "key!", ""),
                    new Rule("dependency", "", ""),
                    new Rule("context", "", ""),
                    new Rule("servlet", MODULE + "class!", "description url-pattern!"),
                    new Rule("url-pattern", "", ""),
                    new Rule("rest", MODULE + "path! version!", "description package!"),
                    new Rule("package", "", ""),
                    new Rule("rest-migration", MODULE, "description rest-v2!"),
                    new Rule("rest-v2", "", ""),
                    new Rule("ao", MODULE + "namespace!", "description entity"),
                    new Rule("entity", "", ""),
                    new Rule("customfield-type", MODULE + "class!", "description resource valid-searcher"),
                    new Rule("valid-searcher", "package! key!", ""),
                    new Rule(
                            "workflow-function",
                            MODULE + "class!",
                            "description function-class! orderable unique deletable resource!"),
                    new Rule("workflow-condition", MODULE + "class!", "description condition-class! resource!"),
                    new Rule("condition-class", "", ""),
                    new Rule("workflow-validator", MODULE + "class!", "description validator-class! resource!"),
                    new Rule("validator-class", "", ""),
                    new Rule("function-class", "", ""),
                    new Rule("orderable", "", ""),
                    new Rule("unique", "", ""),
                    new Rule("deletable", "", ""),
                    new Rule("jql-function", MODULE + "class!", "description fname! list"),
                    new Rule("fname", "", ""),
                    new Rule("list", "", ""),
                    new Rule("index-document-configuration", "key! entity-key!", "key!"),
                    new Rule("key", "property-key!", "extract!"),
                    new Rule("extract", "path! type! alias", ""),
                    new Rule("velocity-allowlist", MODULE, "description method"),
                    new Rule("method", "", ""))
            .collect(Collectors.toMap(Rule::element, rule -> rule));

    private record Rule(String element, String attributes, String children) {
        private static Stream<String> names(String list, Predicate<String> wanted) {
            return Arrays.stream(list.split(" "))
                    .filter(wanted.and(name -> !name.isEmpty()))
                    .map(name -> name.replace("!", ""));
        }

        private static boolean knows(String list, String name) {
            return names(list, any -> true).anyMatch(name::equals);
        }

        private static Stream<String> required(String list) {
            return names(list, name -> name.endsWith("!"));
        }
    }

    private Grammar() {}

    static void check(Part part, Defects defects) {
        Rule rule = RULES.get(part.name());
        String where = "atlassian-plugin.xml: " + part + ": ";
        part.attributes().stream()
                .filter(attribute -> !Rule.knows(rule.attributes(), attribute))
                .forEach(attribute -> defects.add(where + "unknown attribute " + attribute));
        Rule.required(rule.attributes())
                .filter(attribute -> part.attribute(attribute).isEmpty())
                .forEach(attribute -> defects.add(where + "the attribute " + attribute + " is missing"));
        Rule.required(rule.children())
                .filter(child -> part.child(child).isEmpty())
                .forEach(child -> defects.add(where + "the element " + child + " is missing"));
        part.children().forEach(child -> checkChild(part, child, rule, defects));
    }

    private static void checkChild(Part part, Part child, Rule rule, Defects defects) {
        if (Rule.knows(rule.children(), child.name())) {
            check(child, defects);
        } else {
            String kind = part.name().equals("atlassian-plugin") ? "unknown module type " : "unknown element ";
            defects.add("atlassian-plugin.xml: " + part + ": " + kind + child.name());
        }
    }
}
