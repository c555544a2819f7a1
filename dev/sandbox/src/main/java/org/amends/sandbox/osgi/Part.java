package org.amends.sandbox.osgi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An element of the descriptor, with what stands in it. */
record Part(Element xml) {
    String name() {
        return xml.getTagName();
    }

    /** The module's key; empty when it has none. */
    String key() {
        return attribute("key").orElse("");
    }

    Optional<String> attribute(String name) {
        return Optional.of(xml.getAttribute(name)).filter(text -> !text.isBlank());
    }

    List<String> attributes() {
        return IntStream.range(0, xml.getAttributes().getLength())
                .mapToObj(at -> xml.getAttributes().item(at).getNodeName())
                .toList();
    }

    String text() {
        return xml.getTextContent().strip();
    }

    Stream<Part> children() {
        NodeList nodes = xml.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(node -> new Part((Element) node));
    }

    Stream<Part> children(String name) {
        return children().filter(child -> child.name().equals(name));
    }

    Optional<Part> child(String name) {
        return children(name).findFirst();
    }

    /** Its {@code param} elements. */
    Map<String, String> params() {
        return children("param")
                .collect(Collectors.toMap(param -> param.attribute("name").orElse(""), param -> param.attribute("value")
                        .orElse(param.text())));
    }

    /** Where its Velocity template of this name stands. */
    Optional<String> template(String view) {
        return children("resource")
                .filter(resource ->
                        resource.attribute("type").filter("velocity"::equals).isPresent())
                .filter(resource ->
                        resource.attribute("name").filter(view::equals).isPresent())
                .flatMap(resource -> resource.attribute("location").stream())
                .findFirst();
    }

    /** This element and all below it. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Part::all));
    }

    /** For people: {@code web-panel amends-panel}. */
    @Override
    public String toString() {
        return (name() + " " + key()).strip();
    }
}
