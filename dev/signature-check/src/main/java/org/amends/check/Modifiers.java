package org.amends.check;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** The modifiers that decide whether what was compiled against a claim works with the real one. */
record Modifiers(int bits) {
    private static final List<String> ACCESS = List.of("private", "package-private", "protected", "public");

    /** Of a type, be it nested or not: a nested one has its true access and {@code static} in its outer type's table only. */
    static Modifiers of(ClassNode type) {
        return new Modifiers(type.innerClasses.stream()
                .filter(inner -> inner.name.equals(type.name))
                .mapToInt(inner -> inner.access)
                .findFirst()
                .orElse(type.access));
    }

    Modifiers without(int others) {
        return new Modifiers(bits & ~others);
    }

    /** Whether a class of another package can use it. */
    boolean isVisible() {
        return access() > 1 && !has(Opcodes.ACC_SYNTHETIC);
    }

    boolean isPrivate() {
        return has(Opcodes.ACC_PRIVATE);
    }

    /** The differences that break what relied on this claim: a wider access, or a body that the claim lacks, breaks nothing. */
    Stream<Difference> against(Modifiers real, String place) {
        return Stream.of(
                        real.access() < access()
                                ? Stream.of(new Difference(place, ACCESS.get(access()), ACCESS.get(real.access())))
                                : Stream.<Difference>of(),
                        differs(real, Opcodes.ACC_STATIC, "static", place),
                        adds(real, Opcodes.ACC_ABSTRACT, "abstract", place),
                        adds(real, Opcodes.ACC_FINAL, "final", place))
                .flatMap(each -> each);
    }

    private Stream<Difference> differs(Modifiers real, int bit, String word, String place) {
        return has(bit) && !real.has(bit)
                ? Stream.of(new Difference(place, word, "not " + word))
                : adds(real, bit, word, place);
    }

    private Stream<Difference> adds(Modifiers real, int bit, String word, String place) {
        return !has(bit) && real.has(bit) ? Stream.of(new Difference(place, "not " + word, word)) : Stream.of();
    }

    private int access() {
        return isPrivate() ? 0 : has(Opcodes.ACC_PUBLIC) ? 3 : has(Opcodes.ACC_PROTECTED) ? 2 : 1;
    }

    private boolean has(int bit) {
        return (bits & bit) != 0;
    }
}
