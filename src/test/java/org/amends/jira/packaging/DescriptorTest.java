package org.amends.jira.packaging;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/** Walks the descriptor: a name that leads nowhere would disable the whole plugin in Jira, and say little about why. */
public class DescriptorTest {
    private static final Set<String> FILES = Set.of("velocity", "download", "file");
    private static final Set<String> LABELS = Set.of("label", "description", "tooltip");

    private final BuiltPlugin plugin = BuiltPlugin.here();

    @Test
    public void everyClassExists() throws IOException {
        assertNone(
                "No such class",
                Stream.concat(
                                classAttributes(),
                                textOf("entity", "upgradeTask", "function-class", "condition-class", "validator-class"))
                        .filter(name -> !loads(name)));
    }

    @Test
    public void everyRestPackageHoldsAResource() throws IOException {
        List<String> packages = plugin.classes().stream()
                .filter(c -> c.isAnnotatedWith("jakarta.ws.rs.Path"))
                .map(JavaClass::getPackageName)
                .toList();
        assertNone("No REST resource in", textOf("package").filter(name -> !packages.contains(name)));
    }

    @Test
    public void everyFileExists() throws IOException {
        assertNone(
                "No such file",
                plugin.elements("resource")
                        .filter(e -> FILES.contains(e.getAttribute("type")))
                        .map(e -> e.getAttribute("location"))
                        .filter(location -> !plugin.has(location)));
        assertNone(
                "No such words",
                plugin.elements("resource")
                        .filter(e -> e.getAttribute("type").equals("i18n"))
                        .map(e -> e.getAttribute("location").replace('.', '/') + ".properties")
                        .filter(location -> !plugin.has(location)));
    }

    @Test
    public void everyWordExists() throws IOException {
        Set<String> known = plugin.words().stringPropertyNames();
        assertNone("No such key in i18n/amends.properties", wordKeys(plugin).filter(key -> !known.contains(key)));
    }

    @Test
    public void moduleKeysAreUnique() throws IOException {
        Map<String, List<Element>> byKey = plugin.elements().stream()
                .filter(e -> e.getParentNode().getNodeName().equals("atlassian-plugin"))
                .filter(e -> e.hasAttribute("key"))
                .collect(groupingBy(e -> e.getAttribute("key")));
        assertNone(
                "Two modules have the key",
                byKey.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey));
        assertFalse("The descriptor has no module", byKey.isEmpty());
    }

    @Test
    public void everyAllowedTemplateCallExists() throws IOException {
        List<String> methods = plugin.classes().stream()
                .flatMap(c -> c.getMethods().stream())
                .map(m -> m.getOwner().getName() + "#" + m.getName())
                .toList();
        assertNone(
                "No such method for templates",
                textOf("method").map(text -> text.replaceFirst("\\(.*", "")).filter(name -> !methods.contains(name)));
    }

    /** The keys of words that the descriptor names. */
    static Stream<String> wordKeys(BuiltPlugin plugin) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Element e : plugin.elements()) {
            keys.add(e.getAttribute("i18n-name-key"));
            if (LABELS.contains(e.getTagName())) {
                keys.add(e.getAttribute("key"));
            }
        }
        return keys.stream().filter(key -> !key.isEmpty());
    }

    private Stream<String> classAttributes() throws IOException {
        return plugin.elements().stream().map(e -> e.getAttribute("class")).filter(name -> !name.isEmpty());
    }

    private Stream<String> textOf(String... tags) throws IOException {
        Set<String> wanted = Set.of(tags);
        return plugin.elements().stream()
                .filter(e -> wanted.contains(e.getTagName()))
                .map(e -> e.getTextContent().trim());
    }

    private static boolean loads(String name) {
        try {
            Class.forName(name, false, DescriptorTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void assertNone(String what, Stream<String> found) {
        assertEquals(what, List.of(), found.distinct().toList());
    }
}
