package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amends.apology.method.Wanted;
import org.amends.apology.method.Wanted.What;
import org.amends.jira.method.StepWords;
import org.junit.Test;

/** What a bad document should have is said to each reader in their own language, and one of a thing is one. */
public class WantedWordsTest {
    private static final String KEY = "amends.method-document.";

    @Test
    public void eachIsSaidInEachLanguage() {
        for (String language : List.of("en", "de", "fr", "es", "ja")) {
            Stream.of(What.values()).filter(what -> what != What.LITERAL).forEach(what -> {
                String words = words(language, what);
                assertFalse(language + " " + what + ": " + words, words.isBlank() || words.startsWith(KEY));
            });
        }
    }

    @Test
    public void oneIsOneAndManyAreMany() {
        assertEquals("at most one character", words("en", What.CHARACTERS_AT_MOST, 1));
        assertEquals("at most 2 characters", words("en", What.CHARACTERS_AT_MOST, 2));
        assertEquals("höchstens eine Sprache", words("de", What.LANGUAGES_AT_MOST, 1));
        assertEquals(
                "at most 80 characters", Wanted.of(What.CHARACTERS_AT_MOST, 80).toString());
    }

    private static String words(String language, What what, Object... args) {
        String pattern = StepWords.in(Locale.forLanguageTag(language)).text().apply(KEY + what.code());
        return new MessageFormat(pattern, Locale.forLanguageTag(language)).format(args);
    }
}
