package org.amends.check;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Types and members as they are written in Java. */
final class Words {
    private Words() {}

    static String type(String internalName) {
        return Type.getObjectType(internalName).getClassName();
    }

    static String types(Collection<String> internalNames) {
        return internalNames.stream().map(Words::type).sorted().collect(joining(", "));
    }

    /** {@code name(java.lang.String, long)}. */
    static String call(MethodNode method) {
        return method.name
                + Stream.of(Type.getArgumentTypes(method.desc))
                        .map(Type::getClassName)
                        .collect(joining(", ", "(", ")"));
    }

    /** {@code boolean name(java.lang.String, long)}. */
    static String method(MethodNode method) {
        return Type.getReturnType(method.desc).getClassName() + " " + call(method);
    }

    /** {@code int name}. */
    static String field(FieldNode field) {
        return Type.getType(field.desc).getClassName() + " " + field.name;
    }
}
