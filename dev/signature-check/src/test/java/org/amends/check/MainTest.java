package org.amends.check;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MainTest {
    @Rule
    public final TemporaryFolder scratch = new TemporaryFolder();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String desk;
    private String stool;

    @Before
    public void compile() throws IOException {
        desk = Compiled.into(path("desk"), "public interface Desk { int size(); }")
                .toString();
        stool = Compiled.into(path("stool"), "public interface Stool { }", "public interface Desk { }")
                .toString();
    }

    @Test
    public void endsWithZeroWhenNothingDiffers() {
        assertEquals(0, run("signatures", desk, desk));
        assertEquals(List.of("1 types compared, 0 differences"), lines());
    }

    @Test
    public void endsWithOneAndALineForEachDifference() {
        assertEquals(1, run("signatures", desk, stool));
        assertEquals(
                List.of(
                        "shop.Desk: expected int size(), found nothing of that name",
                        "1 types compared, 1 differences"),
                lines());
    }

    @Test
    public void takesTheFirstOfAClassPathAndReadsItFromAFile() throws IOException {
        Path file = Files.writeString(path("class-path"), stool + File.pathSeparator + desk + "\n");
        assertEquals(1, run("signatures", desk, "@" + file));
        assertEquals(0, run("signatures", desk, desk + File.pathSeparator + stool));
    }

    @Test
    public void leavesPackagesOut() {
        assertEquals(2, run("signatures", desk, stool, "shop"));
        assertEquals(1, run("signatures", desk, stool, "sho", "shop.Desk"));
    }

    @Test
    public void endsWithTwoWhenItCanNotCompare() throws IOException {
        assertEquals(2, run("signatures", desk, path("nowhere").toString()));
        assertThat(err.toString(), startsWith("neither a directory nor a jar: " + path("nowhere")));
        assertEquals(2, run("index", desk, desk));
        assertThat(err.toString(), containsString("there are no lines of the index to compare"));
        Files.writeString(path("desk/shop/Desk.class"), "no class");
        assertEquals(2, run("signatures", desk, desk));
        assertThat(err.toString(), containsString("no class file that can be read: shop/Desk"));
    }

    @Test
    public void saysHowItIsUsed() {
        assertEquals(2, run());
        assertEquals(2, run("compare", desk, desk));
        assertThat(err.toString(), startsWith("signature-check signatures CLAIMS REAL"));
    }

    private int run(String... words) {
        return new Main(new PrintStream(out, true), new PrintStream(err, true)).run(List.of(words));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private Path path(String name) {
        return scratch.getRoot().toPath().resolve(name);
    }
}
