package org.amends.tone;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.Test;

/** No text, however odd, breaks the review or costs more than its length. Steps are counted, because clocks lie. */
public class WorkTest {
    private static final int MOST_STEPS_A_CHARACTER = 60;
    private static final List<String> ODD = List.of(
            "{quote}",
            "{code:java}",
            "bq. ",
            "> ",
            "\n",
            "\n\n",
            "[",
            "|",
            "]",
            "!a.png!",
            "{{",
            "}}",
            "<",
            ">",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "…",
            "...",
            "?!",
            ":)",
            ";-)",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u202e",
            "\u200d",
            "\u0000",
            "\uFFFD",
            "e\u0301",
            "ﷺ",
            "שלום",
            "привет",
            "こんにちは",
            "@",
            "^",
            "~",
            "--",
            "-",
            "http://",
            "www.",
            "a@b",
            "{",
            "}",
            "$",
            "%",
            "%name%",
            "<customer>",
            "On Friday Ann wrote:",
            "From: Ann",
            "-----Original Message-----",
            "1.4.0",
            "24h",
            "’s",
            "n't",
            "____",
            "\t",
            "\r\n",
            "*",
            "_");

    private final Reviewer reviewer = Reviewer.shipped();
    private final List<String> words = words();

    @Test
    public void anyTextIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String text = text(random, 1 + random.nextInt(300));
            try {
                Review review = reviewer.review(text);
                for (Finding finding : review.findings()) {
                    finding.quoted(text);
                }
                holds("seed " + seed + ", round " + round, text);
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + text, broken);
            }
        }
    }

    @Test
    public void whatIsMadeToBeSlowIsNot() {
        for (String piece : List.of(
                "sorry ",
                "sorry,",
                "we will ",
                "please so that we can ",
                "the our a one of our ",
                "{quote",
                "<blockquote>",
                "\"",
                "'a ",
                "[a|",
                "<name",
                "{{",
                "!a.",
                "https://",
                ":",
                "a@",
                "if you still have any other further questions ",
                "sorry for the this that ",
                "will definitely be also just now really ",
                ">\n",
                "On a wrote:",
                "From: \n",
                "--",
                "\n")) {
            holds(piece, piece.repeat(20_000 / piece.length()));
        }
    }

    @Test
    public void twiceTheTextIsTwiceTheWork() {
        String text = text(new Random(7), 2_000);
        long once = reviewer.steps(text);
        long twice = reviewer.steps(text + "\n" + text);
        assertTrue(once + " steps, then " + twice, twice <= 2.1 * once + 1_000);
    }

    private void holds(String what, String text) {
        long steps = reviewer.steps(text);
        assertTrue(
                what + ": " + steps + " steps for " + text.length(),
                steps <= 1_000L + MOST_STEPS_A_CHARACTER * text.length());
    }

    private String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            boolean odd = random.nextInt(6) == 0;
            text.append(odd ? ODD.get(random.nextInt(ODD.size())) : words.get(random.nextInt(words.size())));
            text.append(random.nextInt(8) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    /** Every word that a rule knows, so that all branches are walked. */
    private static List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        RuleBook.shipped().get(0).classes().values().forEach(c -> words.addAll(c.words()));
        words.removeIf(word -> word.startsWith("\0"));
        words.addAll(List.of("sorry", "apologise", "lamp", "Ann", "not", "please", "so"));
        return new ArrayList<>(words);
    }
}
