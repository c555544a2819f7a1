package org.amends.check;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.tree.MethodNode;

/** Tells checked exceptions from others. One whose superclasses are not on the class path counts as checked. */
record Exceptions(Types types) {
    private static final Set<String> UNCHECKED = Set.of("java/lang/RuntimeException", "java/lang/Error");

    /** The checked exceptions that a method declares. */
    SortedSet<String> checked(MethodNode method) {
        return method.exceptions.stream()
                .filter(e -> types.withSupertypes(e).stream().noneMatch(UNCHECKED::contains))
                .collect(toCollection(TreeSet::new));
    }
}
