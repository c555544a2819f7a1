package org.amends.check;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Links lambdas with the interfaces that they implement: a second abstract method there would be left without a body. */
record Lambdas(Types types) {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    Stream<Difference> link(MethodNode method) {
        return StreamSupport.stream(method.instructions.spliterator(), false).flatMap(this::link);
    }

    private Stream<Difference> link(AbstractInsnNode code) {
        return code instanceof InvokeDynamicInsnNode lambda
                        && lambda.bsm.getOwner().equals(FACTORY)
                ? types.type(Type.getReturnType(lambda.desc).getInternalName()).stream()
                        .flatMap(implemented -> left(implemented, lambda.name))
                : Stream.of();
    }

    private Stream<Difference> left(ClassNode implemented, String name) {
        Members<MethodNode> methods = Members.methods(types);
        return new Inheritance(types)
                .abstracts(implemented)
                .filter(method -> !method.name.equals(name))
                .map(method -> new Difference(methods.place(implemented, method), "no abstract method", "one"));
    }
}
