package org.amends.check;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What we claim of a shop, and what the shop is. Each claim that would break its user is one line; the others are none. */
public class DifferencesTest {
    @Rule
    public final TemporaryFolder scratch = new TemporaryFolder();

    @Test
    public void aSliceOfTheTruthIsTrue() throws IOException {
        same(
                "public interface Desk { String name(); }",
                "public interface Desk extends java.io.Closeable { String name(); int size(); long MAX = 3; }");
    }

    @Test
    public void whatIsInheritedIsThere() throws IOException {
        same(
                "public abstract class Till { public String name() { return null; } public int size() { return 0; } }",
                "public abstract class Till extends Thing implements Sized { }",
                "class Thing { public String name() { return null; } }",
                "interface Sized { default int size() { return 1; } }");
    }

    @Test
    public void whatTheJdkBequeathsIsThere() throws IOException {
        same(
                "public class Sold extends Exception { public Sold() { } public String getMessage() { return null; } }",
                "public class Sold extends java.io.IOException { public Sold() { } }");
    }

    @Test
    public void aTypeIsMissing() throws IOException {
        differs("shop.Desk: expected interface, found no such type", "public interface Desk { }", "class Other { }");
    }

    @Test
    public void aClassIsAnInterface() throws IOException {
        differs(
                "shop.Desk: expected class, found interface",
                "public abstract class Desk { Desk() { } }",
                "public interface Desk { }");
    }

    @Test
    public void anInterfaceIsAClass() throws IOException {
        differs("shop.Desk: expected interface, found class", "public interface Desk { }", "public class Desk { }");
    }

    @Test
    public void anEnumIsAClass() throws IOException {
        differs(
                "shop.Size: expected enum, found class",
                "public enum Size { }",
                "public final class Size { public static Size[] values() { return null; }"
                        + " public static Size valueOf(String name) { return null; } }");
    }

    @Test
    public void aRecordIsAClass() throws IOException {
        differs(
                "shop.Sale: expected record, found class",
                "public record Sale() { }",
                "public final class Sale { public Sale() { } }");
    }

    @Test
    public void aTypeIsNotForUs() throws IOException {
        differs("shop.Desk: expected public, found package-private", "public interface Desk { }", "interface Desk { }");
    }

    @Test
    public void aTypeMayNotBeExtended() throws IOException {
        differs(
                "shop.Desk: expected not final, found final",
                "public class Desk { }",
                "public final class Desk { public Desk() { } }");
    }

    @Test
    public void aTypeMayNotBeBuilt() throws IOException {
        differs(
                "shop.Desk: expected not abstract, found abstract",
                "public class Desk { }",
                "public abstract class Desk { public Desk() { } }");
    }

    @Test
    public void aNestedTypeWantsItsOuterOne() throws IOException {
        differs(
                "shop.Desk$Drawer: expected static, found not static",
                "public class Desk { public static class Drawer { Drawer() { } } }",
                "public class Desk { public class Drawer { } }");
    }

    @Test
    public void aSupertypeIsMissing() throws IOException {
        differs(
                "shop.Desk: expected a subtype of java.io.Closeable, found none",
                "public interface Desk extends java.io.Closeable { }",
                "public interface Desk extends AutoCloseable { }");
    }

    @Test
    public void aMethodIsMissing() throws IOException {
        differs(
                "shop.Desk: expected java.lang.String name(), found nothing of that name",
                "public interface Desk { String name(); }",
                "public interface Desk { }");
    }

    @Test
    public void aMethodTakesSomethingElse() throws IOException {
        differs(
                "shop.Desk: expected void sell(int), found void sell(long) and void sell(int, int)",
                "public interface Desk { void sell(int cents); }",
                "public interface Desk { void sell(long cents); void sell(int price, int count); }");
    }

    @Test
    public void aMethodGivesSomethingElse() throws IOException {
        differs(
                "shop.Desk: expected long size(), found int size()",
                "public interface Desk { long size(); }",
                "public interface Desk { int size(); }");
    }

    @Test
    public void aMethodGivesMoreThanItSaysWhenItIsBridged() throws IOException {
        same(
                "public class Till { public CharSequence name() { return null; } }",
                "public class Till extends Thing { @Override public String name() { return null; } }",
                "class Thing { public CharSequence name() { return null; } }");
    }

    @Test
    public void aMethodIsStatic() throws IOException {
        differs(
                "shop.Desk.open(): expected not static, found static",
                "public class Desk { public void open() { } }",
                "public class Desk { public static void open() { } }");
    }

    @Test
    public void aMethodIsNotStatic() throws IOException {
        differs(
                "shop.Desk.open(): expected static, found not static",
                "public class Desk { public static void open() { } }",
                "public class Desk { public void open() { } }");
    }

    @Test
    public void aMethodThrowsWhatWeDoNotCatch() throws IOException {
        differs(
                "shop.Desk.open(): expected throws nothing checked, found throws java.io.IOException",
                "public interface Desk { void open(); }",
                "public interface Desk { void open() throws java.io.IOException; }");
    }

    @Test
    public void aMethodDoesNotThrowWhatWeCatch() throws IOException {
        differs(
                "shop.Desk.open(): expected throws java.io.IOException, found throws nothing checked",
                "public interface Desk { void open() throws java.io.IOException; }",
                "public interface Desk { void open() throws java.io.UncheckedIOException; }");
    }

    @Test
    public void whatNeedNotBeCaughtIsNobodysClaim() throws IOException {
        same(
                "public interface Desk { void open(); }",
                "public interface Desk { void open() throws Broken, StackOverflowError; }",
                "class Broken extends IllegalStateException { }");
    }

    @Test
    public void aMethodIsNotForUs() throws IOException {
        differs(
                "shop.Desk.open(): expected public, found protected",
                "public class Desk { public void open() { } }",
                "public class Desk { protected void open() { } }");
    }

    @Test
    public void aMethodMayNotBeOverridden() throws IOException {
        differs(
                "shop.Desk.open(): expected not final, found final",
                "public class Desk { public void open() { } }",
                "public class Desk { public final void open() { } }");
    }

    @Test
    public void aMethodHasNoBodyToCall() throws IOException {
        differs(
                "shop.Desk.open(): expected not abstract, found abstract",
                "public interface Desk { default void open() { } }",
                "public interface Desk { void open(); }");
    }

    @Test
    public void aConstructorIsNotInherited() throws IOException {
        differs(
                "shop.Till: expected void <init>(int), found void <init>()",
                "public class Till { public Till(int size) { } }",
                "public class Till extends Thing { public Till() { super(1); } }",
                "class Thing { public Thing(int size) { } }");
    }

    @Test
    public void aPrivateMemberOfASuperclassIsNotInherited() throws IOException {
        differs(
                "shop.Till: expected int size(), found nothing of that name",
                "public class Till { public int size() { return 0; } }",
                "public class Till extends Thing { }",
                "class Thing { private int size() { return 0; } }");
    }

    @Test
    public void aFieldIsMissing() throws IOException {
        differs(
                "shop.Desk: expected int size, found long size",
                "public class Desk { public int size; }",
                "public class Desk { public long size; }");
    }

    @Test
    public void aFieldIsNotStatic() throws IOException {
        differs(
                "shop.Desk.size: expected static, found not static",
                "public class Desk { public static int size; }",
                "public class Desk { public int size; }");
    }

    @Test
    public void aFieldMayNotBeWritten() throws IOException {
        differs(
                "shop.Desk.size: expected not final, found final",
                "public class Desk { public int size; }",
                "public class Desk { public final int size = new java.util.Random().nextInt(); }");
    }

    @Test
    public void aConstantHasAnotherValue() throws IOException {
        differs(
                "shop.Desk.NAME: expected the value till, found the value desk",
                "public interface Desk { String NAME = \"till\"; }",
                "public interface Desk { String NAME = \"desk\"; }");
    }

    @Test
    public void aConstantIsNoneThatJavacWouldCopy() throws IOException {
        differs(
                "shop.Desk.SIZE: expected the value 3, found none",
                "public interface Desk { int SIZE = 3; }",
                "public interface Desk { int SIZE = Integer.parseInt(\"3\"); }");
    }

    @Test
    public void aConstantThatWeDoNotNameMayHaveAnyValue() throws IOException {
        same(
                "public interface Desk { int SIZE = Integer.parseInt(\"3\"); }",
                "public interface Desk { int SIZE = 4; }");
    }

    @Test
    public void anEnumLacksAConstant() throws IOException {
        differs(
                "shop.Size: expected shop.Size LARGE, found nothing of that name",
                "public enum Size { SMALL, LARGE }",
                "public enum Size { SMALL { }, MEDIUM }");
    }

    @Test
    public void anEnumsFieldIsNoConstant() throws IOException {
        differs(
                "shop.Size.LARGE: expected a constant of the enum, found none",
                "public enum Size { LARGE }",
                "public enum Size { SMALL; public static final Size LARGE = SMALL; }");
    }

    @Test
    public void anAnnotationIsNotKeptAsLong() throws IOException {
        differs(
                "shop.Sold: expected retention RUNTIME, found retention CLASS",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface Sold { }",
                "public @interface Sold { }");
    }

    @Test
    public void anAnnotationWantsAValue() throws IOException {
        differs(
                "shop.Sold.value(): expected a default, found none",
                "public @interface Sold { String value() default \"\"; }",
                "public @interface Sold { String value(); }");
    }

    @Test
    public void aSupertypeThatCanNotBeReadIsNamed() throws IOException {
        Path real = Compiled.into(
                path("real"), "public class Till extends Thing { }", "public class Thing { public void open() { } }");
        Files.delete(real.resolve("shop/Thing.class"));
        assertEquals(
                List.of(
                        "shop.Till: expected void open(), found nothing of that name (not on the class path: shop.Thing)"),
                lines("public class Till { public void open() { } }", real));
    }

    private void same(String claim, String... real) throws IOException {
        assertEquals(List.of(), lines(claim, Compiled.into(path("real"), real)));
    }

    private void differs(String line, String claim, String... real) throws IOException {
        assertEquals(List.of(line), lines(claim, Compiled.into(path("real"), real)));
    }

    private List<String> lines(String claim, Path real) throws IOException {
        Path claims = Compiled.into(path("claims"), claim);
        return new SignatureCheck(ClassPath.of(claims.toString()), ClassPath.of(real.toString()), List.of())
                .differences().stream().map(Difference::toString).toList();
    }

    private Path path(String name) {
        return scratch.getRoot().toPath().resolve(name);
    }
}
