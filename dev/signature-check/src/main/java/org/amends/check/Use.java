package org.amends.check;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A field or method as code uses it.
 *
 * @param owner the type through which it is used; not always the one that declares it
 * @param ofInterface whether a method is called as one of an interface; false for a field
 */
record Use(String owner, String name, String descriptor, boolean ofInterface, boolean isStatic) {
    /** What a use does not mind. */
    private static final int WHATEVER = Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL;

    /** What the code of a method uses, but for what the JDK has. */
    static Stream<Use> in(MethodNode method) {
        return StreamSupport.stream(method.instructions.spliterator(), false)
                .flatMap(Use::of)
                .filter(use -> !use.owner.startsWith("java/") && !use.owner.startsWith("["));
    }

    boolean isField() {
        return !descriptor.startsWith("(");
    }

    FieldNode field(int access) {
        return new FieldNode(bits(access), name, descriptor, null, null);
    }

    MethodNode method(int access) {
        return new MethodNode(bits(access), name, descriptor, null, null);
    }

    private int bits(int access) {
        return access | WHATEVER | (isStatic ? Opcodes.ACC_STATIC : 0);
    }

    private static Stream<Use> of(AbstractInsnNode code) {
        if (code instanceof MethodInsnNode call) {
            boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
            return Stream.of(new Use(call.owner, call.name, call.desc, call.itf, isStatic));
        }
        if (code instanceof FieldInsnNode field) {
            boolean isStatic = field.getOpcode() == Opcodes.GETSTATIC || field.getOpcode() == Opcodes.PUTSTATIC;
            return Stream.of(new Use(field.owner, field.name, field.desc, false, isStatic));
        }
        return code instanceof InvokeDynamicInsnNode lambda
                ? Stream.of(lambda.bsmArgs).filter(Handle.class::isInstance).map(h -> of((Handle) h))
                : Stream.of();
    }

    private static Use of(Handle handle) {
        boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
        return new Use(handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface(), isStatic);
    }
}
