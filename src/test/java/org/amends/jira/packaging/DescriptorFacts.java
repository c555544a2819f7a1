package org.amends.jira.packaging;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * What the descriptor takes for granted of Jira: elements where they stand, attributes, and the values that are Jira's to
 * define. Keys, classes, files and weights are ours, and no facts about Jira.
 */
final class DescriptorFacts {
    private static final Set<String> JIRAS_VALUES = Set.of(
            "web-panel@location",
            "web-section@location",
            "web-item@section",
            "transformer@key",
            "transformation@extension",
            "valid-searcher@package",
            "valid-searcher@key",
            "resource@type",
            "param@name",
            "atlassian-plugin@plugins-version");
    private static final Set<String> JIRAS_TEXTS = Set.of("dependency", "context");

    private final String ownKey;

    /** Of links: each may open a page of the agent view, whose panels have its key as their location. */
    private final Set<String> ownItems;

    private DescriptorFacts(String ownKey, Set<String> ownItems) {
        this.ownKey = ownKey;
        this.ownItems = ownItems;
    }

    static SortedSet<String> of(BuiltPlugin plugin) throws IOException {
        Set<String> items = plugin.elements("web-item")
                .map(item -> item.getAttribute("key"))
                .collect(Collectors.toSet());
        DescriptorFacts facts = new DescriptorFacts(plugin.key(), items);
        SortedSet<String> found = new TreeSet<>();
        for (Element element : plugin.elements()) {
            facts.of(element).forEach(found::add);
        }
        return found;
    }

    private Stream<String> of(Element element) {
        return Stream.of(Stream.of(place(element)), attributes(element), text(element).stream(), view(element).stream())
                .flatMap(facts -> facts);
    }

    private static String place(Element element) {
        return (element.getParentNode() instanceof Element parent ? parent.getTagName() + "/" : "")
                + element.getTagName();
    }

    private Stream<String> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item).flatMap(attribute -> {
            String name = element.getTagName() + "@" + attribute.getNodeName();
            return JIRAS_VALUES.contains(name)
                    ? Stream.of(name, name + "=" + jirasPart(name, attribute.getNodeValue()))
                    : Stream.of(name);
        });
    }

    /** The second half of a section's address is the key of a section of ours. */
    private String jirasPart(String name, String value) {
        if (name.equals("web-panel@location") && ownItems.contains(value)) {
            return "own key of a web-item";
        }
        return name.equals("web-item@section") ? value.replaceFirst("/.*", "/*") : value;
    }

    private Optional<String> text(Element element) {
        return Optional.of(element.getTextContent().trim())
                .filter(text -> JIRAS_TEXTS.contains(element.getTagName()) && !text.startsWith(ownKey + ":"))
                .map(text -> element.getTagName() + "=" + text);
    }

    /** Which view a template is for is told by the resource's name. */
    private static Optional<String> view(Element element) {
        return Optional.of(place(element) + "@name=" + element.getAttribute("name"))
                .filter(fact -> element.getAttribute("type").equals("velocity"));
    }
}
