package org.amends.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;

/**
 * The members of one sort that a real type has or inherits.
 *
 * @param declared those that a type declares itself
 * @param bits their modifiers
 */
record Members<M>(Types types, Function<ClassNode, List<M>> declared, Function<M, Integer> bits) {
    /** The member that the JVM links a use of it to: a private one counts in the type itself only. */
    Optional<M> find(ClassNode type, Predicate<M> wanted) {
        return all(type).filter(wanted).findFirst();
    }

    /** What stands there in place of a wanted member, in words. */
    String instead(ClassNode type, Predicate<M> alike, Function<M, String> words) {
        String others = all(type).filter(alike).map(words).distinct().collect(joining(" and "));
        return (others.isEmpty() ? "nothing of that name" : others) + types.unread(type.name);
    }

    private Stream<M> all(ClassNode type) {
        return types.withSupertypes(type.name).stream()
                .flatMap(name -> types.type(name).stream())
                .flatMap(owner -> declared.apply(owner).stream()
                        .filter(m -> owner == type || !new Modifiers(bits.apply(m)).isPrivate()));
    }
}
