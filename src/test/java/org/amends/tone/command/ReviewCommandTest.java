package org.amends.tone.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.amends.tone.Reviewer;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Canned replies in git, and a build that looks at them. */
public class ReviewCommandTest {
    private static final Reviewer REVIEWER = Reviewer.shipped();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    public void aFaultIsQuotedWithItsReasonAndItsLine() throws IOException {
        String file = file("Hello Ann,\n\nwe apologise for the inconvenience.\n");
        assertEquals(ReviewCommand.FAULTS, run("", "review", file));
        assertTrue(out.toString(), said().startsWith(file + ":3: cliche: “"));
        assertTrue(said(), said().contains("Name the thing instead (R13)."));
        assertTrue(said(), said().contains("Holds: apology"));
        assertTrue(said(), said().contains("I did not find words that take responsibility."));
    }

    @Test
    public void aCleanReplyEndsWithZero() {
        assertEquals(ReviewCommand.CLEAN, run("That was our mistake: we sent the wrong lamp. I'm sorry.", "review"));
        assertEquals(ReviewCommand.CLEAN, run("Sorry for the wrong lamp.", "review", "-"));
    }

    @Test
    public void manyFilesAreReadAndTheWorstDecides() throws IOException {
        String good = file("The lamp is on its way.");
        assertEquals(ReviewCommand.FAULTS, run("", "review", good, file("Sorry if it hurt.")));
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", good, "no-such-file", file("Sorry if it hurt.")));
        assertTrue(complained(), complained().contains("no-such-file could not be read: there is no such file."));
    }

    @Test
    public void eachFaultIsToldWithItsLine() throws IOException {
        String file = file("Sorry if it hurt.\n\nSorry for any trouble. Sorry if it hurt.\n".repeat(3));
        assertEquals(ReviewCommand.FAULTS, run("", "review", file));
        List<String> places = said().lines()
                .filter(line -> line.matches(".*:\\d+: \\w+: .*"))
                .map(line -> line.substring(file.length() + 1, line.indexOf(':', file.length() + 1)))
                .toList();
        assertEquals(List.of("1", "3", "3", "4", "6", "6", "7", "9", "9"), places);
    }

    @Test
    public void whatIsNotUnderstoodIsNamed() throws IOException {
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", "--jsn", "a.txt"));
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", "-j"));
        assertEquals(ReviewCommand.UNREADABLE, run("", "revew", "a.txt"));
        assertEquals(
                ReviewCommand.UNREADABLE, run("", "review", folder.getRoot().toString()));
        assertTrue(complained(), complained().contains("Unknown option: --jsn\nUsage: "));
        assertTrue(complained(), complained().contains("Unknown option: -j\nUsage: "));
        assertTrue(complained(), complained().contains("Unknown command: revew\nUsage: "));
        assertTrue(complained(), complained().contains("could not be read: it is a folder."));
        assertEquals(ReviewCommand.CLEAN, run("", "review", "-h"));
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", "--", "--json"));
        assertTrue(complained(), complained().contains("--json could not be read: there is no such file."));
    }

    @Test
    public void linesOfJsonAreAnsweredLineByLine() throws Exception {
        String asked =
                "{\"id\": \"a\", \"text\": \"Sorry for any trouble.\"}\n\n{\"text\": \"Thank you for waiting.\", \"id\": 7}\n";
        assertEquals(ReviewCommand.CLEAN, run("", "review", "--json", file(asked)));
        String[] answers = said().split("\n");
        assertEquals(2, answers.length);
        JsonObject first = JsonParser.object().from(answers[0]);
        assertEquals("a", first.getString("id"));
        assertEquals(List.of("apology"), List.copyOf(first.getArray("elements")));
        assertEquals(List.of("cliche"), List.copyOf(first.getArray("faults")));
        JsonObject second = JsonParser.object().from(answers[1]);
        assertEquals(7, second.getInt("id"));
        assertEquals(List.of("thanks"), List.copyOf(second.getArray("elements")));
    }

    @Test
    public void whatIsNoJsonIsNamedByItsLineAndTheRestIsAnswered() {
        String asked = "nonsense\n{\"id\": 1}\n{\"id\": 2, \"text\": \"Hello\"}\n";
        assertEquals(ReviewCommand.UNREADABLE, run(asked, "review", "--json"));
        assertEquals("{\"id\":2,\"elements\":[],\"faults\":[]}", said().strip());
        assertTrue(complained(), complained().contains("line 1") && complained().contains("line 2"));
    }

    @Test
    public void whatIsNoTextIsRefused() throws IOException {
        Path file = folder.newFile().toPath();
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", file.toString()));
        assertTrue(complained(), complained().contains("UTF-8"));
    }

    @Test
    public void aWrongCallShowsHowItIsCalled() {
        assertEquals(ReviewCommand.UNREADABLE, run("", "rate"));
        assertEquals(ReviewCommand.UNREADABLE, run("", "review", "--quick"));
        assertTrue(complained(), complained().contains("Usage: java -jar amends.jar review"));
        assertEquals(ReviewCommand.CLEAN, run("", "--help"));
        assertTrue(said(), said().contains("{\"id\": \"1\", \"text\": \"Sorry for the wait.\"}"));
    }

    @Test
    public void otherLanguagesAreSaidToBeSo() {
        assertEquals(
                ReviewCommand.CLEAN,
                run("Das tut uns leid, wir haben die Lampe nicht mit der Post geschickt.", "review"));
        assertTrue(said(), said().contains("nothing was reviewed"));
    }

    private int run(String typed, String... arguments) {
        return new ReviewCommand(
                        REVIEWER,
                        new Words(words()),
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static ResourceBundle words() {
        try (var in = new InputStreamReader(
                ReviewCommandTest.class.getResourceAsStream("/i18n/amends.properties"), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private String file(String text) throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(file, text);
        return file.toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
