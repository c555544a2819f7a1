package org.amends.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;

/**
 * Compares signatures with real classes: each type, field, constructor and method that another package could use has to be there,
 * the same by descriptor, and link and behave to the caller as the claim says. What the real one has beyond that is no difference.
 */
final class SignatureCheck implements Check {
    private final Types claims;
    private final Types real;
    private final List<String> except;

    /**
     * Compares two class paths.
     *
     * @param except packages of the claims that claim nothing, each with all below it
     */
    SignatureCheck(ClassPath claims, ClassPath real, List<String> except) {
        this.claims = new Types(claims);
        this.real = new Types(real);
        this.except = except;
    }

    @Override
    public String subject() {
        return "types";
    }

    @Override
    public int size() {
        return (int) claimed().count();
    }

    @Override
    public List<Difference> differences() {
        return claimed().flatMap(this::compare).toList();
    }

    /** The types that claim something. */
    Stream<ClassNode> claimed() {
        return claims.all().filter(type -> Modifiers.of(type).isVisible()).filter(type -> except.stream()
                .noneMatch(p -> Words.type(type.name).startsWith(p + ".")));
    }

    /** The differences of one type. */
    Stream<Difference> compare(ClassNode claim) {
        Optional<ClassNode> found = real.type(claim.name);
        return found.isPresent()
                ? compare(claim, found.get())
                : Stream.of(
                        new Difference(Words.type(claim.name), Kind.of(claim).toString(), "no such type"));
    }

    private Stream<Difference> compare(ClassNode claim, ClassNode found) {
        return Stream.of(
                        new TypeCheck(claims, real).compare(claim, found),
                        new FieldCheck(real).compare(claim, found),
                        new MethodCheck(claims, real).compare(claim, found))
                .flatMap(each -> each);
    }
}
