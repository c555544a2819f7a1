package org.amends.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The types of a class path, and those of the JDK that we run on, by their internal names ({@code java/lang/String}). */
final class Types {
    private static final String CLASS = ".class";

    private final ClassPath classPath;
    private final int parsing;
    private final Map<String, Optional<ClassNode>> read = new HashMap<>();

    /** Without the code of methods. */
    Types(ClassPath classPath) {
        this(classPath, ClassReader.SKIP_CODE);
    }

    private Types(ClassPath classPath, int parsing) {
        this.classPath = classPath;
        this.parsing = parsing | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    }

    static Types withCode(ClassPath classPath) {
        return new Types(classPath, 0);
    }

    /** The types of the class path itself. */
    Stream<ClassNode> all() {
        return classPath.files("").stream()
                .filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .flatMap(name -> type(name).stream());
    }

    Optional<ClassNode> type(String name) {
        return read.computeIfAbsent(
                name, n -> classPath.file(n + CLASS).or(() -> jdk(n)).map(bytes -> parse(n, bytes)));
    }

    /** A type, then its superclasses, then the interfaces of all these: the order in which the JVM looks for a member. */
    Set<String> withSupertypes(String name) {
        Set<String> found = new LinkedHashSet<>();
        for (String next = name;
                next != null;
                next = type(next).map(t -> t.superName).orElse(null)) {
            found.add(next);
        }
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String each : type(open.remove()).map(t -> t.interfaces).orElse(List.of())) {
                if (found.add(each)) {
                    open.add(each);
                }
            }
        }
        return found;
    }

    /** Says which supertypes of a type the class path lacks; empty where there are all. */
    String unread(String name) {
        List<String> lacking =
                withSupertypes(name).stream().filter(n -> type(n).isEmpty()).toList();
        return lacking.isEmpty() ? "" : " (not on the class path: " + Words.types(lacking) + ")";
    }

    private static Optional<byte[]> jdk(String name) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + CLASS)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new Unreadable("can not be read from the JDK: " + name, e);
        }
    }

    private ClassNode parse(String name, byte[] bytes) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(bytes).accept(type, parsing);
            return type;
        } catch (RuntimeException e) {
            throw new Unreadable("no class file that can be read: " + name, e);
        }
    }
}
