package org.amends.jira.packaging;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The index that Atlassian's Spring Scanner reads is checked in, because the tool that writes it is not on Maven Central. Here it is
 * computed from the annotated classes: a class that the index forgets would be a missing bean in Jira.
 */
public class ScannerIndexTest {
    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";
    private static final String IMPORT = SCANNER + "imports.ComponentImport";
    private static final String EXPORT = SCANNER + "export.ExportAsService";
    private static final Set<String> COMPONENTS = Set.of(
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Controller",
            "jakarta.inject.Named");

    private final BuiltPlugin plugin = BuiltPlugin.here();

    @Test
    public void namesEveryComponent() throws IOException {
        assertIndex("component", components().map(c -> c.getName() + hash(beanName(c))));
    }

    @Test
    public void namesEveryImport() throws IOException {
        Stream<String> parameters = components()
                .flatMap(c -> c.getConstructors().stream())
                .flatMap(c -> c.getParameters().stream())
                .flatMap(p -> imported(p, p.getRawType()));
        Stream<String> fields = plugin.classes().stream()
                .flatMap(c -> c.getFields().stream())
                .flatMap(f -> imported(f, f.getRawType()));
        assertIndex("imports", Stream.concat(parameters, fields));
    }

    @Test
    public void namesEveryExport() throws IOException {
        assertIndex(
                "exports",
                plugin.classes().stream()
                        .filter(c -> c.isAnnotatedWith(EXPORT))
                        .map(c -> c.getName() + hash(Optional.of(services(c)).filter(names -> !names.isEmpty()))));
    }

    @Test
    public void importsStandOnComponentsOnly() {
        assertEquals(
                List.of(),
                plugin.classes().stream()
                        .filter(c -> c.getConstructors().stream()
                                .flatMap(k -> k.getParameters().stream())
                                .anyMatch(p -> p.isAnnotatedWith(IMPORT)))
                        .filter(c -> !isComponent(c))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    public void beanNamesAreUnique() {
        List<String> names =
                components().map(c -> beanName(c).orElse(decapitalised(c))).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    private void assertIndex(String file, Stream<String> expected) throws IOException {
        String location = "META-INF/plugin-components/" + file;
        List<String> lines = expected.distinct().sorted().toList();
        if (lines.isEmpty()) {
            assertFalse(location + " has nothing to say", plugin.has(location));
        } else {
            assertEquals(location, String.join("\n", lines) + "\n", plugin.has(location) ? plugin.text(location) : "");
        }
    }

    private Stream<JavaClass> components() {
        return plugin.classes().stream().filter(ScannerIndexTest::isComponent);
    }

    private static boolean isComponent(JavaClass c) {
        return COMPONENTS.stream().anyMatch(c::isAnnotatedWith);
    }

    private static Optional<String> beanName(JavaClass c) {
        return COMPONENTS.stream()
                .flatMap(name -> c.tryGetAnnotationOfType(name).stream())
                .flatMap(a -> text(a).stream())
                .findFirst();
    }

    private static Stream<String> imported(HasAnnotations<?> place, JavaClass type) {
        return place.tryGetAnnotationOfType(IMPORT).stream().map(a -> type.getName() + hash(text(a)));
    }

    private static String services(JavaClass c) {
        JavaClass[] services =
                (JavaClass[]) c.getAnnotationOfType(EXPORT).get("value").orElse(new JavaClass[0]);
        return Stream.of(services).map(JavaClass::getName).collect(joining(","));
    }

    private static Optional<String> text(JavaAnnotation<?> annotation) {
        return annotation.get("value").map(Object::toString).filter(text -> !text.isEmpty());
    }

    private static String hash(Optional<String> name) {
        return name.map(n -> "#" + n).orElse("");
    }

    private static String decapitalised(JavaClass c) {
        return java.beans.Introspector.decapitalize(c.getSimpleName());
    }
}
