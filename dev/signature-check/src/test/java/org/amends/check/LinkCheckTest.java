package org.amends.check;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A plugin is compiled against a shop as we know it, and linked with the shop as it is. */
public class LinkCheckTest {
    private static final String DESK =
            "public class Desk { public Desk() { } public int size; public static int all; public void open() { }"
                    + " public static void close() { } protected void lock() { } }";
    private static final String BELL = "public interface Bell { void ring(); }";

    @Rule
    public final TemporaryFolder scratch = new TemporaryFolder();

    @Test
    public void whatIsNotTouchedMayDiffer() throws IOException {
        links(
                "public class Mine { void go(Desk desk) { desk.open(); } }",
                "public final class Desk extends Thing { Desk(String name) { } }",
                "class Thing { public final void open() { } }");
    }

    @Test
    public void aTypeIsGone() throws IOException {
        differs(
                "shop.Desk: expected a type, found no such type",
                "public class Mine { Object go(Object desk) { return desk instanceof Desk; } }",
                "public class Other { }");
    }

    @Test
    public void aTypeIsGoneThatOnlyAParameterNames() throws IOException {
        differs(
                "shop.Bell: expected a type, found no such type",
                "public class Mine { void go(Bell[] bells) { } }",
                DESK);
    }

    @Test
    public void aMethodIsGone() throws IOException {
        differs(
                "shop.Desk: expected void open(), found void open(int)",
                "public class Mine { void go(Desk desk) { desk.open(); } }",
                "public class Desk { public void open(int hours) { } }");
    }

    @Test
    public void aMethodThatWeInheritIsGone() throws IOException {
        differs(
                "plugin.Mine: expected void lock(), found nothing of that name",
                "public class Mine extends Desk { void go() { lock(); } }",
                "public class Desk { public Desk() { } }");
    }

    @Test
    public void aMethodIsGoneThatOnlyALambdaNames() throws IOException {
        differs(
                "shop.Desk: expected void open(), found nothing of that name",
                "public class Mine { java.util.function.Consumer<Desk> go() { return Desk::open; } }",
                "public class Desk { }");
    }

    @Test
    public void aConstructorIsGone() throws IOException {
        differs(
                "shop.Desk: expected void <init>(), found void <init>(java.lang.String)",
                "public class Mine { Object go() { return new Desk(); } }",
                "public class Desk { public Desk(String name) { } }");
    }

    @Test
    public void aMethodIsNotForUs() throws IOException {
        differs(
                "shop.Desk.open(): expected protected, found package-private",
                "public class Mine { void go(Desk desk) { desk.open(); } }",
                "public class Desk { void open() { } }");
    }

    @Test
    public void aMethodIsStatic() throws IOException {
        differs(
                "shop.Desk.open(): expected not static, found static",
                "public class Mine { void go(Desk desk) { desk.open(); } }",
                "public class Desk { public static void open() { } }");
    }

    @Test
    public void aMethodIsNotStatic() throws IOException {
        differs(
                "shop.Desk.close(): expected static, found not static",
                "public class Mine { void go() { Desk.close(); } }",
                "public class Desk { public void close() { } }");
    }

    @Test
    public void aFieldIsGone() throws IOException {
        differs(
                "shop.Desk: expected int size, found long size",
                "public class Mine { int go(Desk desk) { return desk.size; } }",
                "public class Desk { public long size; }");
    }

    @Test
    public void aFieldIsNotStatic() throws IOException {
        differs(
                "shop.Desk.all: expected static, found not static",
                "public class Mine { int go() { return Desk.all; } }",
                "public class Desk { public int all; }");
    }

    @Test
    public void aClassIsAnInterface() throws IOException {
        differs(
                "shop.Desk: expected class, found interface",
                "public class Mine { void go(Desk desk) { desk.open(); } }",
                "public interface Desk { void open(); }");
    }

    @Test
    public void anInterfaceIsAClass() throws IOException {
        differs(
                "shop.Bell: expected interface, found class",
                "public class Mine { void go(Bell bell) { bell.ring(); } }",
                "public class Bell { public void ring() { } }");
    }

    @Test
    public void weExtendWhatIsFinal() throws IOException {
        differs(
                "shop.Desk: expected a class to extend, found a final one",
                "public class Mine extends Desk { }",
                "public final class Desk { public Desk() { } }");
    }

    @Test
    public void weImplementAClass() throws IOException {
        differs(
                "shop.Bell: expected interface, found class",
                "public abstract class Mine implements Bell { }",
                "public class Bell { }");
    }

    @Test
    public void weOverrideWhatIsFinal() throws IOException {
        differs(
                "plugin.Mine.open(): expected not final above it, found final",
                "public class Mine extends Desk { @Override public void open() { } }",
                "public class Desk { public Desk() { } public final void open() { } }");
    }

    @Test
    public void weDoNotImplementWhatWeDoNotKnow() throws IOException {
        differs(
                "plugin.Mine.stop(): expected a body, found none",
                "public class Mine implements Bell { @Override public void ring() { } }",
                "public interface Bell { void ring(); void stop(); }");
    }

    @Test
    public void aLambdaDoesNotImplementWhatWeDoNotKnow() throws IOException {
        differs(
                "shop.Bell.stop(): expected no abstract method, found one",
                "public class Mine { Bell go() { return () -> { }; } }",
                "public interface Bell { void ring(); void stop(); boolean equals(Object other); }");
    }

    @Test
    public void aBodyAboveUsIsEnough() throws IOException {
        links(
                "public class Mine extends Desk implements Bell { @Override public void ring() { } }",
                "public class Desk { public Desk() { } public void stop() { } }",
                "public interface Bell extends Stops { void ring(); default void pause() { } }",
                "interface Stops { void stop(); void pause(); }");
    }

    private void links(String plugin, String... real) throws IOException {
        assertEquals(List.of(), lines(plugin, real));
    }

    private void differs(String line, String plugin, String... real) throws IOException {
        assertEquals(List.of(line), lines(plugin, real));
    }

    private List<String> lines(String plugin, String... real) throws IOException {
        Path known = Compiled.into(path("known"), DESK, BELL);
        ClassPath mine = ClassPath.of(Compiled.into(path("mine"), known, plugin).toString());
        ClassPath host = ClassPath.of(Compiled.into(path("real"), real).toString());
        return new LinkCheck(mine, host)
                .differences().stream().map(Difference::toString).toList();
    }

    private Path path(String name) throws IOException {
        return Files.createDirectories(scratch.getRoot().toPath().resolve(name));
    }
}
