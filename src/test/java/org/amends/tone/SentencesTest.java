package org.amends.tone;

import static org.junit.Assert.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** Where sentences end: as the JDK has it in tidy prose, and better in replies that people type. */
public class SentencesTest {
    private static final int NONE = Integer.MAX_VALUE;

    @Test
    public void tidyProseIsCutAsTheJdkCutsIt() {
        for (String text : List.of(
                "I'm sorry that the lamp broke. We have sent a new one! Does it work? Let us know.",
                "It costs 4.50 in all. Version 1.4.0 is out. See www.example.org for more. Thank you.",
                "Wait... We found it. “It works,” said Ann. (Really.) And so on.")) {
            assertEquals(text, byJdk(text), ours(text));
        }
    }

    @Test
    public void repliesAreCutWhereTheyPause() {
        assertEquals(2, ours("Hi Ann,\nWe found the lamp.").size());
        assertEquals(1, ours("Dear Mr. Brown").size());
        assertEquals(1, ours("We found the lamp\nin the hall").size());
        assertEquals(2, ours("sorry. we found it").size());
        assertEquals(3, ours("* one lamp\n* two lamps\n\n# three").size());
        assertEquals(2, ours("See https://example.org/lamps We found it").size());
        assertEquals(1, ours("See https://example.org/lamps where we found it").size());
        assertEquals(2, ours("We found it 🙂 Look").size());
    }

    private static List<String> byJdk(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        List<String> cut = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            cut.add(firstWord(text.substring(from, to)));
            from = to;
        }
        return cut;
    }

    private static String firstWord(String sentence) {
        return sentence.replaceAll("^[^\\p{L}\\p{N}]+", "").replaceAll("[^\\p{L}\\p{N}].*", "");
    }

    private static List<String> ours(String text) {
        Lexicon lexicon = new Lexicon();
        lexicon.add("NO", "nothing");
        lexicon.add("ABBREVIATION", "mr");
        lexicon.close();
        int no = lexicon.classNumber("NO").orElse(NONE);
        Tokens tokens = new Tokeniser(
                        lexicon, no, no, lexicon.classNumber("ABBREVIATION").orElse(NONE))
                .tokens(text);
        List<String> cut = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            cut.add(firstWord(text.substring(tokens.from(tokens.begin(sentence)))));
        }
        return cut;
    }
}
