package org.amends.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The fields, or the methods and constructors, that a type has or inherits.
 *
 * @param declared those that a type declares itself
 * @param bits their modifiers
 * @param label what they are called
 * @param words how they are declared
 */
record Members<M>(
        Types types,
        Function<ClassNode, List<M>> declared,
        Function<M, String> name,
        Function<M, String> descriptor,
        Function<M, Integer> bits,
        Function<M, String> label,
        Function<M, String> words) {
    private static final String CONSTRUCTOR = "<init>";

    static Members<FieldNode> fields(Types types) {
        return new Members<>(
                types, type -> type.fields, f -> f.name, f -> f.desc, f -> f.access, f -> f.name, Words::field);
    }

    static Members<MethodNode> methods(Types types) {
        return new Members<>(
                types, type -> type.methods, m -> m.name, m -> m.desc, m -> m.access, Words::call, Words::method);
    }

    /** The member that the JVM links a use of the claimed one to. */
    Optional<M> find(ClassNode type, M claim) {
        return findAll(type, claim).findFirst();
    }

    /** All members with name and descriptor of the claimed one, the nearest first. */
    Stream<M> findAll(ClassNode type, M claim) {
        return all(type, claim).filter(m -> descriptor.apply(m).equals(descriptor.apply(claim)));
    }

    /** Where a difference of a member is. */
    String place(ClassNode type, M claim) {
        return Words.type(type.name) + "." + label.apply(claim);
    }

    /** Says that a claimed member is missing, and what stands there in its place. */
    Difference missing(ClassNode type, M claim) {
        String others = all(type, claim).map(words).distinct().collect(joining(" and "));
        return new Difference(
                Words.type(type.name),
                words.apply(claim),
                (others.isEmpty() ? "nothing of that name" : others) + types.unread(type.name));
    }

    /** Those of the claimed one's name: private ones and constructors count in the type itself only. */
    private Stream<M> all(ClassNode type, M claim) {
        boolean inherited = !name.apply(claim).equals(CONSTRUCTOR);
        return types.withSupertypes(type.name).stream()
                .flatMap(owner -> types.type(owner).stream())
                .flatMap(owner -> declared.apply(owner).stream()
                        .filter(m -> name.apply(m).equals(name.apply(claim)))
                        .filter(m -> owner == type || inherited && !new Modifiers(bits.apply(m)).isPrivate()));
    }
}
