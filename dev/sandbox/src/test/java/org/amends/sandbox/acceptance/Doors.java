package org.amends.sandbox.acceptance;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every way into the built jar, as the jar itself says: the methods of its REST resources and the modules of its descriptor. */
final class Doors {
    /** Where the resources of the jar answer. */
    static final String REST = "/rest/amends/1.0";

    private static final String PATH = "jakarta.ws.rs.Path";

    private Doors() {}

    /** A REST method; {@code path} has braces where something variable stands. */
    record RestMethod(String verb, String path) {
        /** Whether a request with this verb to this path comes here. */
        boolean takes(String otherVerb, String otherPath) {
            return verb.equals(otherVerb)
                    && otherPath.replaceAll("\\?.*", "").matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    static List<RestMethod> restMethods() {
        try (JarFile jar = jar()) {
            return new ClassFileImporter()
                    .importJar(jar).stream()
                            .filter(found -> found.isAnnotatedWith(PATH))
                            .flatMap(Doors::methods)
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<RestMethod> methods(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> verb(method)
                .map(verb -> new RestMethod(verb, (REST + path(resource) + path(method)).replace("//", "/"))));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                .map(JavaClass::getSimpleName);
    }

    private static String path(HasAnnotations<?> place) {
        return place.isAnnotatedWith(PATH)
                ? (String) place.getAnnotationOfType(PATH).get("value").orElseThrow()
                : "";
    }

    /** The keys of the descriptor's modules. */
    static List<String> modules() {
        try (JarFile jar = jar();
                InputStream descriptor = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            NodeList all = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement()
                    .getChildNodes();
            return IntStream.range(0, all.getLength())
                    .mapToObj(all::item)
                    .filter(Element.class::isInstance)
                    .map(module -> ((Element) module).getAttribute("key"))
                    .filter(key -> !key.isEmpty())
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new AssertionError("The descriptor of the jar cannot be read.", unreadable);
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("amends.jar"));
    }
}
