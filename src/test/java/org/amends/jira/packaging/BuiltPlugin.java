package org.amends.jira.packaging;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What goes into the plugin's jar, as it lies in the build directory before it is packed. */
final class BuiltPlugin {
    private final Path root;

    private BuiltPlugin(Path root) {
        this.root = root;
    }

    static BuiltPlugin here() {
        try {
            URI descriptor =
                    BuiltPlugin.class.getResource("/atlassian-plugin.xml").toURI();
            return new BuiltPlugin(Path.of(descriptor).getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    boolean has(String location) {
        return Files.isRegularFile(root.resolve(location.replaceFirst("^/", "")));
    }

    List<String> lines(String location) throws IOException {
        return has(location) ? Files.readAllLines(root.resolve(location)) : List.of();
    }

    String text(String location) throws IOException {
        return Files.readString(root.resolve(location));
    }

    /** The plugin's own classes, read and not loaded; the embedded library is left out. */
    JavaClasses classes() {
        return new ClassFileImporter().importPath(root.resolve("org/amends"));
    }

    Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(root.resolve("i18n/amends.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    List<Element> elements() throws IOException {
        NodeList all = descriptor().getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    Stream<Element> elements(String name) throws IOException {
        return elements().stream().filter(e -> e.getTagName().equals(name));
    }

    String key() throws IOException {
        return elements("atlassian-plugin").findFirst().orElseThrow().getAttribute("key");
    }

    private Document descriptor() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(root.resolve("atlassian-plugin.xml").toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("atlassian-plugin.xml is not well-formed", e);
        }
    }
}
