package org.amends.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Compares a type itself: what it is, its modifiers, its supertypes and, of an annotation, how long it is kept. */
record TypeCheck(Types claims, Types real) {
    private static final String OBJECT = "java/lang/Object";

    Stream<Difference> compare(ClassNode claim, ClassNode found) {
        String place = Words.type(claim.name);
        if (Kind.of(claim) != Kind.of(found)) {
            return Stream.of(new Difference(
                    place, Kind.of(claim).toString(), Kind.of(found).toString()));
        }
        return Stream.of(modifiers(place, claim, found), supertypes(place, claim), kept(place, claim, found))
                .flatMap(each -> each);
    }

    private static Stream<Difference> modifiers(String place, ClassNode claim, ClassNode found) {
        // Whether an enum is abstract or final follows from the bodies of its constants, which nobody sees.
        int unseen = Kind.of(claim) == Kind.ENUM ? Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL : 0;
        return Modifiers.of(claim).against(Modifiers.of(found).without(unseen), place);
    }

    private Stream<Difference> supertypes(String place, ClassNode claim) {
        Set<String> known = real.withSupertypes(claim.name);
        return claims.withSupertypes(claim.name).stream()
                .filter(name -> !known.contains(name) && !name.equals(OBJECT))
                .map(name ->
                        new Difference(place, "a subtype of " + Words.type(name), "none" + real.unread(claim.name)));
    }

    private static Stream<Difference> kept(String place, ClassNode claim, ClassNode found) {
        return Kind.of(claim) == Kind.ANNOTATION && !retention(claim).equals(retention(found))
                ? Stream.of(new Difference(place, "retention " + retention(claim), "retention " + retention(found)))
                : Stream.of();
    }

    private static String retention(ClassNode annotation) {
        return Optional.ofNullable(annotation.visibleAnnotations).stream()
                .flatMap(list -> list.stream())
                .filter(a -> a.desc.equals("Ljava/lang/annotation/Retention;"))
                .map((AnnotationNode a) -> ((String[]) a.values.get(1))[1])
                .findFirst()
                .orElse("CLASS");
    }
}
