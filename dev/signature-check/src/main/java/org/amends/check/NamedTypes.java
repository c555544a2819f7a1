package org.amends.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The types that a class names: above it, in its fields and methods, and in their code. */
final class NamedTypes {
    private NamedTypes() {}

    static Stream<String> in(ClassNode type) {
        List<Type> types = new ArrayList<>();
        types.add(Type.getObjectType(type.superName));
        type.interfaces.forEach(name -> types.add(Type.getObjectType(name)));
        type.fields.forEach(field -> types.add(Type.getType(field.desc)));
        type.methods.forEach(method -> add(method, types));
        return types.stream()
                .map(NamedTypes::element)
                .filter(t -> t.getSort() == Type.OBJECT)
                .map(Type::getInternalName);
    }

    private static void add(MethodNode method, List<Type> types) {
        types.add(Type.getReturnType(method.desc));
        types.addAll(List.of(Type.getArgumentTypes(method.desc)));
        method.exceptions.forEach(name -> types.add(Type.getObjectType(name)));
        method.tryCatchBlocks.stream()
                .filter(block -> block.type != null)
                .forEach(block -> types.add(Type.getObjectType(block.type)));
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof TypeInsnNode named) {
                types.add(Type.getObjectType(named.desc));
            }
        }
    }

    private static Type element(Type type) {
        return type.getSort() == Type.ARRAY ? type.getElementType() : type;
    }
}
