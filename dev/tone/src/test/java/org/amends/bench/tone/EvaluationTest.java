package org.amends.bench.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.amends.tone.Label;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Replies of our own making, and contenders that are right and wrong about them. */
public class EvaluationTest {
    private static final double EXACT = 1e-9;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<Reply> replies = List.of(
            new Reply("a", "Sorry for the broken lamp.", Set.of("apology", "acknowledgement")),
            new Reply("b", "Nobody is sorry here.", Set.of()),
            new Reply("c", "My bad.", Set.of("apology")));

    @Test
    public void whatIsFoundRightlyWronglyAndNotIsCounted() {
        Evaluation evaluation = new Evaluation(onlySorry(), replies);
        Score apology = evaluation.score(Label.APOLOGY);
        assertEquals(new Score(1, 1, 1), apology);
        assertEquals(0.5, apology.precision(), EXACT);
        assertEquals(0.5, apology.recall(), EXACT);
        assertEquals(0.5, apology.f1(), EXACT);
        assertEquals(new Score(1, 1, 2), evaluation.micro());
        assertEquals(
                List.of(
                        "missed acknowledgement a: Sorry for the broken lamp.",
                        "wrong  apology b: “sorry”",
                        "missed apology c: My bad."),
                evaluation.mistakes());
    }

    @Test
    public void thePeersFindWhatIsPlain() {
        for (Contender contender : List.of(new OurReview(), new PhraseList(), new LanguageToolRules())) {
            List<String> labels = contender.marks("Thanks for the photo. We apologize for the inconvenience.").stream()
                    .map(Contender.Mark::label)
                    .toList();
            assertTrue(contender.name() + labels, labels.containsAll(List.of("thanks", "apology", "cliche")));
        }
    }

    @Test
    public void aFileOfRepliesGivesATable() throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(
                file,
                "{\"id\":\"a\",\"text\":\"Sorry for the broken lamp.\","
                        + "\"labels\":{\"elements\":[\"apology\",\"acknowledgement\"],\"faults\":[\"script\"]}}\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Evaluate.print(Reply.read(file), new PrintStream(out, true, StandardCharsets.UTF_8));
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table, table.contains("apology              | 1.000 1.000 1.000      1"));
    }

    @Test
    public void theReplyThatIsTimedHasFiveHundredCharacters() {
        assertEquals(500, Speed.REPLY.length(), 25);
    }

    private static Contender onlySorry() {
        return new Contender() {
            @Override
            public String name() {
                return "sorry";
            }

            @Override
            public List<Mark> marks(String text) {
                return text.toLowerCase(java.util.Locale.ROOT).contains("sorry")
                        ? List.of(new Mark("apology", "sorry"))
                        : List.of();
            }
        };
    }
}
