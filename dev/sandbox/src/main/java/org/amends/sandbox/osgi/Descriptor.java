package org.amends.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The plugin's {@code atlassian-plugin.xml}. */
record Descriptor(Part root) {
    private static final String FILE = "atlassian-plugin.xml";

    static Descriptor read(Jar jar) {
        byte[] bytes = jar.bytes(FILE).orElseThrow(() -> new PluginRefused(List.of("The jar has no " + FILE)));
        try {
            return new Descriptor(root(
                    new Part(parser().parse(new ByteArrayInputStream(bytes)).getDocumentElement())));
        } catch (SAXException broken) {
            throw new PluginRefused(FILE + " is no XML: " + broken.getMessage(), broken);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Part root(Part root) {
        if (!root.name().equals("atlassian-plugin")) {
            throw new PluginRefused(List.of(FILE + ": expected the element atlassian-plugin, not " + root.name()));
        }
        return root;
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler() {
            @Override
            public void fatalError(SAXParseException broken) throws SAXException {
                throw new SAXException("line " + broken.getLineNumber() + ": " + broken.getMessage(), broken);
            }
        });
        return parser;
    }

    String key() {
        return root.key();
    }

    /** The names of the word files, as {@code i18n.amends}. */
    List<String> wordFiles() {
        return root.children("resource")
                .filter(resource ->
                        resource.attribute("type").filter("i18n"::equals).isPresent())
                .flatMap(resource -> resource.attribute("location").stream())
                .toList();
    }

    Stream<Part> modules(String type) {
        return root.children(type);
    }

    /** Notes everything that the jar does not keep of what the descriptor promises. */
    void check(Jar jar, Words words, Defects defects) {
        String manifestKey = jar.bundle().getHeaders().get("Atlassian-Plugin-Key");
        defects.expect(
                key().equals(manifestKey),
                "Atlassian-Plugin-Key is " + manifestKey + ", but " + FILE + " says " + key());
        defects.expect(
                root.attribute("plugins-version").filter("2"::equals).isPresent(),
                FILE + ": plugins-version must be 2");
        Grammar.check(root, defects);
        checkKeys(defects);
        check(root, root, jar, words, defects);
        root.children().forEach(module -> module.all().forEach(part -> check(module, part, jar, words, defects)));
    }

    private void checkKeys(Defects defects) {
        Map<String, Part> known = new HashMap<>();
        root.children()
                .filter(module ->
                        !module.name().equals("plugin-info") && !module.name().equals("resource"))
                .forEach(module -> {
                    Part other = known.put(module.key(), module);
                    defects.expect(other == null, FILE + ": " + other + " and " + module + " have the same key");
                });
    }

    private static void check(Part module, Part part, Jar jar, Words words, Defects defects) {
        String where = FILE + ": " + module + ": ";
        part.attribute("class")
                .filter(type -> jar.type(type).isEmpty())
                .ifPresent(type -> defects.add(where + "no class " + type));
        if (part.name().equals("entity")) {
            defects.expect(jar.type(part.text()).isPresent(), where + "no class " + part.text());
        }
        wordKeys(part)
                .filter(key -> !words.keys().contains(key))
                .forEach(key -> defects.add(where + "no word for " + key));
        if (part.name().equals("resource")
                && !part.attribute("type").filter("i18n"::equals).isPresent()) {
            String location = part.attribute("location").orElse("");
            defects.expect(jar.has(location), where + "no file " + location);
        }
    }

    private static Stream<String> wordKeys(Part part) {
        boolean named = List.of("label", "description", "tooltip").contains(part.name());
        return Stream.concat(
                part.attribute("i18n-name-key").stream(), named ? part.attribute("key").stream() : Stream.empty());
    }
}
