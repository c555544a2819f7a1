package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.method.Method;
import org.amends.apology.method.ShippedMethods;
import org.junit.Test;

/**
 * Every key of a word that the sources name exists, and no word is left that nobody names. A literal that ends in a dot or goes on
 * with a placeholder, such as {@code "amends.order."}, is the beginning of a key that is put together: it names every word that begins so.
 */
public class WordsTest {
    private static final Pattern KEY =
            Pattern.compile("[\"'](amends(?:\\.[A-Za-z0-9-]+)+(?=[\"'])|amends(?:\\.[A-Za-z0-9-]+)+\\.(?=[\"'$%]))");

    private static final Pattern COMPUTED = Pattern.compile("I18n\\.getText\\(\\s*[^\"'\\s]");

    /** Names that look like keys of words and are not: properties of issues, services and browser sessions. */
    private static final Set<String> OTHER_NAMES = Set.of(
            "amends.apology",
            "amends.asked.",
            "amends.clock",
            "amends.comment.",
            "amends.followup.",
            "amends.properties");

    private final BuiltPlugin plugin = BuiltPlugin.here();

    @Test
    public void everyWordThatIsNamedExists() throws IOException {
        Set<String> known = plugin.words().stringPropertyNames();
        assertEquals(
                Set.of(),
                named().stream()
                        .filter(key -> known.stream().noneMatch(word -> names(key, word)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void everyWordIsNamed() throws IOException {
        Set<String> named = named();
        assertEquals(
                Set.of(),
                plugin.words().stringPropertyNames().stream()
                        .filter(word -> named.stream().noneMatch(key -> names(key, word)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Jira puts a word in place of {@code I18n.getText("literal")} when it serves a script; a computed key stays a key. */
    @Test
    public void scriptsNameTheirWordsLiterally() throws IOException {
        List<String> computed = new ArrayList<>();
        for (Path script : sources(".js")) {
            if (COMPUTED.matcher(Files.readString(script)).find()) {
                computed.add(script.getFileName().toString());
            }
        }
        assertEquals(List.of(), computed);
    }

    /** The panel's state does not hold them: they come with the scripts. */
    @Test
    public void whatEachStepAsksStandsInTheScripts() throws IOException {
        String guidance = Files.readString(Path.of("main/resources/js/amends-guidance.js"));
        assertEquals(
                List.of(),
                Stream.of(Method.SECOND_FAILURE, "shipped")
                        .flatMap(id -> new ShippedMethods().newest(id).orElseThrow().steps().stream())
                        .flatMap(step -> Stream.of("question", "why", "good", "bad")
                                .map(word -> word + ": AJS.I18n.getText('amends.step."
                                        + step.id().value() + "." + word + "')"))
                        .filter(word -> !guidance.contains(word))
                        .toList());
    }

    private static boolean names(String key, String word) {
        return key.endsWith(".") ? word.startsWith(key) : word.equals(key);
    }

    private Set<String> named() throws IOException {
        Set<String> keys = DescriptorTest.wordKeys(plugin).collect(Collectors.toSet());
        for (Path source : sources(".java", ".js", ".vm")) {
            Matcher literal = KEY.matcher(Files.readString(source));
            while (literal.find()) {
                keys.add(literal.group(1));
            }
        }
        keys.removeAll(OTHER_NAMES);
        return keys;
    }

    private static List<Path> sources(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("main"))) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
                    .toList();
        }
    }
}
