package org.amends.check;

import java.util.Locale;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** What a type is. A call is linked otherwise to a class than to an interface, so one may not stand for the other. */
enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION;

    static Kind of(ClassNode type) {
        if ((type.access & Opcodes.ACC_ANNOTATION) != 0) {
            return ANNOTATION;
        }
        if ((type.access & Opcodes.ACC_INTERFACE) != 0) {
            return INTERFACE;
        }
        if ((type.access & Opcodes.ACC_ENUM) != 0) {
            return ENUM;
        }
        return "java/lang/Record".equals(type.superName) ? RECORD : CLASS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
