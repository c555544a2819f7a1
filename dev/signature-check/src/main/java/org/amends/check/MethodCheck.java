package org.amends.check;

import java.util.SortedSet;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Compares the methods and constructors of a type. Inherited ones count, constructors excepted. */
final class MethodCheck {
    private final Exceptions claimedExceptions;
    private final Exceptions realExceptions;
    private final Members<MethodNode> real;

    MethodCheck(Types claims, Types real) {
        this.claimedExceptions = new Exceptions(claims);
        this.realExceptions = new Exceptions(real);
        this.real = Members.methods(real);
    }

    Stream<Difference> compare(ClassNode claim, ClassNode found) {
        return claim.methods.stream()
                .filter(method -> new Modifiers(method.access).isVisible())
                .flatMap(method -> compare(method, found));
    }

    private Stream<Difference> compare(MethodNode claim, ClassNode type) {
        return real.find(type, claim)
                .map(found -> compare(real.place(type, claim), claim, found))
                .orElseGet(() -> Stream.of(real.missing(type, claim)));
    }

    private Stream<Difference> compare(String place, MethodNode claim, MethodNode found) {
        return Stream.of(
                        new Modifiers(claim.access).against(new Modifiers(found.access), place),
                        thrown(place, claimedExceptions.checked(claim), realExceptions.checked(found)),
                        defaults(place, claim, found))
                .flatMap(each -> each);
    }

    private static Stream<Difference> thrown(String place, SortedSet<String> claim, SortedSet<String> found) {
        return claim.equals(found)
                ? Stream.of()
                : Stream.of(new Difference(place, "throws " + words(claim), "throws " + words(found)));
    }

    private static String words(SortedSet<String> exceptions) {
        return exceptions.isEmpty() ? "nothing checked" : Words.types(exceptions);
    }

    private static Stream<Difference> defaults(String place, MethodNode claim, MethodNode found) {
        return claim.annotationDefault != null && found.annotationDefault == null
                ? Stream.of(new Difference(place, "a default", "none"))
                : Stream.of();
    }
}
