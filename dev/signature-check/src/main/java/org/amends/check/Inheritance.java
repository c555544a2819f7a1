package org.amends.check;

import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Links a class with what stands above it: it may extend that, overrides nothing final, and leaves no method without a body. */
final class Inheritance {
    private final Types types;
    private final Members<MethodNode> methods;

    Inheritance(Types types) {
        this.types = types;
        this.methods = Members.methods(types);
    }

    Stream<Difference> link(String name) {
        return types.type(name).stream()
                .flatMap(type -> Stream.of(superclass(type), interfaces(type), overridden(type), unimplemented(type)))
                .flatMap(each -> each);
    }

    /** The abstract methods that a type inherits or has, and nothing implements. */
    Stream<MethodNode> abstracts(ClassNode type) {
        return types.withSupertypes(type.name).stream()
                .flatMap(name -> types.type(name).stream())
                .flatMap(owner -> owner.methods.stream())
                .filter(Inheritance::isAbstract)
                .filter(method -> methods.findAll(type, method).allMatch(Inheritance::isAbstract));
    }

    private Stream<Difference> superclass(ClassNode type) {
        return types.type(type.superName).stream().flatMap(above -> Stream.of(Opcodes.ACC_INTERFACE, Opcodes.ACC_FINAL)
                .filter(bit -> has(above.access, bit))
                .map(bit -> new Difference(
                        Words.type(above.name),
                        "a class to extend",
                        bit == Opcodes.ACC_FINAL
                                ? "a final one"
                                : Kind.of(above).toString())));
    }

    private Stream<Difference> interfaces(ClassNode type) {
        return type.interfaces.stream()
                .flatMap(name -> types.type(name).stream())
                .filter(above -> !has(above.access, Opcodes.ACC_INTERFACE))
                .map(above -> new Difference(
                        Words.type(above.name), "interface", Kind.of(above).toString()));
    }

    private Stream<Difference> overridden(ClassNode type) {
        return type.methods.stream()
                .filter(method -> !has(method.access, Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC))
                .filter(method -> methods.findAll(type, method)
                        .anyMatch(above -> above != method && has(above.access, Opcodes.ACC_FINAL)))
                .map(method -> new Difference(methods.place(type, method), "not final above it", "final"));
    }

    private Stream<Difference> unimplemented(ClassNode type) {
        return isAbstract(type)
                ? Stream.of()
                : abstracts(type).map(method -> new Difference(methods.place(type, method), "a body", "none"));
    }

    private static boolean isAbstract(MethodNode method) {
        return has(method.access, Opcodes.ACC_ABSTRACT);
    }

    private static boolean isAbstract(ClassNode type) {
        return has(type.access, Opcodes.ACC_ABSTRACT);
    }

    private static boolean has(int access, int bits) {
        return (access & bits) != 0;
    }
}
