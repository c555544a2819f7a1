package org.amends.check;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Whole jars, claimed to the letter but for one thing: each member of each type is falsified in each way, one after the other, and
 * each time exactly that must come out.
 */
public class RealJarsTest {
    private final ClassPath jars =
            ClassPath.of(Stream.of("jakarta.ws.rs.Path", "org.slf4j.Logger", "net.java.ao.EntityManager")
                    .map(Jars::holding)
                    .map(Path::toString)
                    .collect(joining(File.pathSeparator)));
    private final Types types = new Types(jars);
    private final SignatureCheck check = new SignatureCheck(jars, jars, List.of());

    @Test
    public void theTruthIsTrue() {
        assertEquals(List.of(), check.differences());
    }

    @Test
    public void everyTypeThatIsNotThere() {
        eachType(type -> true, type -> type.name += "Gone", "no such type");
    }

    @Test
    public void everyClassThatIsClaimedToBeAnInterface() {
        eachType(type -> Kind.of(type) == Kind.CLASS, type -> type.access |= Opcodes.ACC_INTERFACE, "found class");
    }

    @Test
    public void everyInterfaceThatIsClaimedToBeAClass() {
        eachType(
                type -> Kind.of(type) == Kind.INTERFACE,
                type -> type.access &= ~Opcodes.ACC_INTERFACE,
                "found interface");
    }

    @Test
    public void everyMethodThatIsNotThere() {
        eachMethod(method -> !method.name.startsWith("<"), method -> method.name += "Gone", "nothing of that name");
    }

    @Test
    public void everyMethodThatTakesMore() {
        eachMethod(
                method -> true,
                method -> method.desc = method.desc.replace(")", "Ljava/lang/Process;)"),
                "java.lang.Process)");
    }

    @Test
    public void everyMethodThatGivesSomethingElse() {
        eachMethod(
                method -> true,
                method -> method.desc = method.desc.replaceFirst("\\).*", ")Ljava/lang/Process;"),
                "java.lang.Process");
    }

    @Test
    public void everyMethodThatIsStaticOrNot() {
        eachMethod(method -> true, method -> method.access ^= Opcodes.ACC_STATIC, "static");
    }

    @Test
    public void everyExceptionThatIsNotThrown() {
        eachMethod(
                method -> true,
                method -> method.exceptions = List.of("java/util/prefs/BackingStoreException"),
                "expected throws java.util.prefs.BackingStoreException");
    }

    @Test
    public void everyExceptionThatWeForgot() {
        eachMethod(
                method -> !new Exceptions(types).checked(method).isEmpty(),
                method -> method.exceptions = List.of(),
                "expected throws nothing checked");
    }

    @Test
    public void everyProtectedMethodThatIsClaimedToBePublic() {
        eachMethod(
                method -> (method.access & Opcodes.ACC_PROTECTED) != 0,
                method -> method.access ^= Opcodes.ACC_PROTECTED | Opcodes.ACC_PUBLIC,
                "expected public, found protected");
    }

    @Test
    public void everyFieldThatIsNotThere() {
        eachField(field -> true, field -> field.name += "Gone", "nothing of that name");
    }

    @Test
    public void everyFieldOfAnotherType() {
        eachField(field -> true, field -> field.desc = "Ljava/lang/Process;", "expected java.lang.Process");
    }

    @Test
    public void everyFieldThatIsStaticOrNot() {
        eachField(field -> true, field -> field.access ^= Opcodes.ACC_STATIC, "static");
    }

    @Test
    public void everyConstantOfAnotherValue() {
        eachField(field -> field.value != null, field -> field.value = "wrong", "expected the value wrong");
    }

    private void eachType(Predicate<ClassNode> which, Consumer<ClassNode> falsify, String found) {
        each(type -> List.of(type), which, falsify, found);
    }

    private void eachMethod(Predicate<MethodNode> which, Consumer<MethodNode> falsify, String found) {
        each(type -> type.methods, which.and(m -> new Modifiers(m.access).isVisible()), falsify, found);
    }

    private void eachField(Predicate<FieldNode> which, Consumer<FieldNode> falsify, String found) {
        each(type -> type.fields, which.and(f -> new Modifiers(f.access).isVisible()), falsify, found);
    }

    private <M> void each(Function<ClassNode, List<M>> parts, Predicate<M> which, Consumer<M> falsify, String found) {
        int falsified = 0;
        for (ClassNode type : check.claimed().toList()) {
            for (int i = 0; i < parts.apply(type).size(); i++) {
                if (which.test(parts.apply(type).get(i))) {
                    ClassNode claim = copy(type);
                    falsify.accept(parts.apply(claim).get(i));
                    assertOne(check.compare(claim).toList(), found);
                    falsified++;
                }
            }
        }
        assertTrue("nothing was falsified", falsified > 0);
    }

    private static void assertOne(List<Difference> differences, String found) {
        assertEquals(differences.toString(), 1, differences.size());
        assertThat(differences.get(0).toString(), containsString(found));
    }

    private static ClassNode copy(ClassNode type) {
        ClassNode copy = new ClassNode();
        type.accept(copy);
        return copy;
    }
}
