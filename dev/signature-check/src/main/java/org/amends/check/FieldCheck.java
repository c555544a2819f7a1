package org.amends.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Compares the fields of a type. A constant's value counts too: javac copies it into what is compiled against the claim. */
final class FieldCheck {
    private final Members<FieldNode> real;

    FieldCheck(Types real) {
        this.real = Members.fields(real);
    }

    Stream<Difference> compare(ClassNode claim, ClassNode found) {
        return claim.fields.stream()
                .filter(field -> new Modifiers(field.access).isVisible())
                .flatMap(field -> compare(field, found));
    }

    private Stream<Difference> compare(FieldNode claim, ClassNode type) {
        return real.find(type, claim)
                .map(found -> compare(real.place(type, claim), claim, found))
                .orElseGet(() -> Stream.of(real.missing(type, claim)));
    }

    private static Stream<Difference> compare(String place, FieldNode claim, FieldNode found) {
        return Stream.of(
                        new Modifiers(claim.access).against(new Modifiers(found.access), place),
                        differ(place, constant(claim), constant(found)),
                        differ(place, value(claim), value(found)))
                .flatMap(each -> each);
    }

    /** A claim that names no value, or no constant of an enum, promises none. */
    private static Stream<Difference> differ(String place, Optional<String> claim, Optional<String> found) {
        return claim.filter(c -> !Objects.equals(c, found.orElse(null))).stream()
                .map(c -> new Difference(place, c, found.orElse("none")));
    }

    private static Optional<String> constant(FieldNode field) {
        return Optional.of("a constant of the enum").filter(words -> (field.access & Opcodes.ACC_ENUM) != 0);
    }

    private static Optional<String> value(FieldNode field) {
        return Optional.ofNullable(field.value).map(value -> "the value " + value);
    }
}
