package org.amends.sandbox;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The sandbox has its own classes in place of signatures whose bodies throw. The plugin is compiled against the signature and runs
 * with ours: so ours must be of the same kind and have every member that the signature has.
 */
public class ShadowsTest {
    private final Signatures signatures = Signatures.onTheClassPath();
    private final List<JavaClass> shadows =
            signatures.shadows().filter(c -> signatures.of(c).isPresent()).toList();

    @Test
    public void thereAreShadows() {
        assertFalse(shadows.isEmpty());
    }

    @Test
    public void areOfTheSameKind() {
        assertEquals(List.of(), different(ShadowsTest::kind));
    }

    @Test
    public void extendAndImplementTheSame() {
        assertEquals(List.of(), missing(ShadowsTest::supertypes));
    }

    @Test
    public void haveEveryField() {
        assertEquals(List.of(), missing(c -> visible(c.getAllFields(), ShadowsTest::field)));
    }

    @Test
    public void haveEveryConstructor() {
        assertEquals(List.of(), missing(c -> visible(c.getConstructors(), ShadowsTest::codeUnit)));
    }

    @Test
    public void haveEveryMethod() {
        assertEquals(List.of(), missing(c -> visible(c.getAllMethods(), ShadowsTest::codeUnit)));
    }

    private List<String> different(Function<JavaClass, String> aspect) {
        return shadows.stream()
                .filter(c -> !aspect.apply(c).equals(aspect.apply(signature(c))))
                .map(c -> c.getName() + ": " + aspect.apply(c) + " instead of " + aspect.apply(signature(c)))
                .toList();
    }

    private List<String> missing(Function<JavaClass, Set<String>> members) {
        return shadows.stream()
                .flatMap(shadow -> members.apply(signature(shadow)).stream()
                        .filter(member -> !members.apply(shadow).contains(member))
                        .map(member -> shadow.getName() + " lacks " + member))
                .sorted()
                .toList();
    }

    private JavaClass signature(JavaClass shadow) {
        return signatures.of(shadow).orElseThrow();
    }

    private static String kind(JavaClass c) {
        String kind = c.isAnnotation() ? "annotation" : c.isInterface() ? "interface" : c.isEnum() ? "enum" : "class";
        return has(c.getModifiers(), JavaModifier.FINAL, "final ")
                + (c.isInterface() ? "" : has(c.getModifiers(), JavaModifier.ABSTRACT, "abstract "))
                + kind;
    }

    private static Set<String> supertypes(JavaClass c) {
        return Stream.concat(c.getAllRawSuperclasses().stream(), c.getAllRawInterfaces().stream())
                .map(HasName::getName)
                .collect(toSet());
    }

    private static <M extends JavaMember> Set<String> visible(Set<M> members, Function<M, String> words) {
        return members.stream()
                .filter(m -> !m.getOwner().getName().startsWith("java."))
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        || m.getModifiers().contains(JavaModifier.PROTECTED))
                .map(words)
                .collect(toSet());
    }

    private static String field(JavaField f) {
        return has(f.getModifiers(), JavaModifier.STATIC, "static ")
                + f.getRawType().getName() + " " + f.getName();
    }

    private static String codeUnit(JavaCodeUnit m) {
        return has(m.getModifiers(), JavaModifier.STATIC, "static ")
                + m.getRawReturnType().getName() + " " + m.getName()
                + m.getRawParameterTypes().stream().map(HasName::getName).toList();
    }

    private static String has(Set<JavaModifier> modifiers, JavaModifier modifier, String word) {
        return modifiers.contains(modifier) ? word : "";
    }
}
