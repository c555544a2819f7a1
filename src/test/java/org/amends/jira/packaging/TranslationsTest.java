package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Every word is there in every language, once, with the same holes, and in a form that every reader of properties takes alike. The
 * command line speaks English, as its rules do.
 */
public class TranslationsTest {
    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ja");
    private static final Path WORDS = Path.of("..", "i18n");
    private static final String COMMAND = "amends.command.";
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z0-9.-]+) = ");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");

    /** Words that are spelt alike in another language, and names. */
    private static final Set<String> ALIKE = Set.of(
            "Amends",
            "Date",
            "Form",
            "Name",
            "No",
            "Note",
            "Optional",
            "Pages",
            "Question",
            "Ticket",
            "Transition",
            "Version {0}",
            "agents",
            "application/json",
            "n",
            "no-check",
            "JQL",
            "{0} in {1}",
            "{0} optional",
            "{0} optional: {1}");

    @Test
    public void everyWordIsThereInEveryLanguage() throws IOException {
        Set<String> english = words("").keySet();
        Set<String> wanted =
                english.stream().filter(key -> !key.startsWith(COMMAND)).collect(Collectors.toCollection(TreeSet::new));
        for (String language : LANGUAGES) {
            Set<String> there = words("_" + language).keySet();
            assertEquals(language + " lacks", Set.of(), without(wanted, there));
            assertEquals(language + " has too much", Set.of(), without(there, wanted));
        }
    }

    @Test
    public void noWordIsLeftInEnglish() throws IOException {
        assertEquals(
                List.of(),
                differing((english, word) -> !english.equals(word) || ALIKE.contains(word) || isOnlyHoles(word)));
    }

    @Test
    public void theSameIsFilledInEverywhere() throws IOException {
        assertEquals(List.of(), differing((english, word) -> holes(english).equals(holes(word))));
    }

    /** A message format takes a single apostrophe for the beginning of a quotation, and drops it. */
    @Test
    public void noApostropheIsLost() throws IOException {
        for (String language : files()) {
            words(language).forEach((key, word) -> {
                new MessageFormat(word);
                assertEquals(
                        key,
                        -1,
                        word.replace("''", "")
                                .replace("'{'", "")
                                .replace("'}'", "")
                                .indexOf('\''));
            });
        }
    }

    /** Latin-1 and UTF-8 read the same out of ASCII: whichever way a Jira reads properties, nothing is garbled. */
    @Test
    public void theFilesAreAscii() throws IOException {
        for (String language : files()) {
            assertEquals(
                    language,
                    -1,
                    text(language).chars().filter(c -> c > 126).findFirst().orElse(-1));
        }
    }

    @Test
    public void noKeyStandsTwice() throws IOException {
        for (String language : files()) {
            Set<String> seen = new TreeSet<>();
            assertEquals(
                    language,
                    List.of(),
                    KEY.matcher(text(language))
                            .results()
                            .map(key -> key.group(1))
                            .filter(key -> !seen.add(key))
                            .toList());
        }
    }

    private static List<String> differing(BiPredicate<String, String> holds) throws IOException {
        Map<String, String> english = words("");
        List<String> differing = new ArrayList<>();
        for (String language : LANGUAGES) {
            words("_" + language).forEach((key, word) -> {
                if (english.containsKey(key) && !holds.test(english.get(key), word)) {
                    differing.add(language + ": " + key + " = " + word);
                }
            });
        }
        return differing;
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(key -> !those.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> holes(String word) {
        return HOLE.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean isOnlyHoles(String word) {
        return word.replaceAll("\\{\\d+}", "").chars().noneMatch(Character::isLetter);
    }

    private static List<String> files() {
        return Stream.concat(Stream.of(""), LANGUAGES.stream().map(language -> "_" + language))
                .toList();
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(text(language)));
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }

    private static String text(String language) throws IOException {
        return Files.readString(WORDS.resolve("amends" + language + ".properties"));
    }
}
