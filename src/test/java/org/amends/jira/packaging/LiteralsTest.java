package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** No word that a person reads stands in a template or a script: all come from {@code i18n}. Styles know no left and right. */
public class LiteralsTest {
    private static final Path RESOURCES = Path.of("main", "resources");

    /** What Velocity does not print: comments, directives with their conditions, references with what they call. */
    private static final Pattern VELOCITY = Pattern.compile("##.*|#\\*(?s:.*?)\\*#"
            + "|#(?:set|if|elseif|foreach|parse|macro)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)"
            + "|#\\{?(?:end|else|stop)}?"
            + "|\\$!?\\{?[A-Za-z_]\\w*(?:\\.\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)*}?");

    private static final Pattern READ_ALOUD = Pattern.compile("\\b(?:title|aria-label|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?:^|>)([^<>]*)(?=<|$)");
    private static final Pattern IN_QUOTES =
            Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`([^`]*)`");
    private static final Pattern COMMENTS = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

    /** Classes, selectors, addresses and keys of a keyboard are no sentences. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?=.*[A-Za-z]{2,} [A-Za-z])[^#\\[{<>=/~*\"]*|[A-Z][a-z]+(?:[.:?!]|…)");

    private static final Pattern CLASSES = Pattern.compile("[a-z0-9-]+(?: [a-z0-9-]+)*");
    private static final Set<String> NAMES = Set.of("Amends");

    private static final Pattern PHYSICAL = Pattern.compile("(?:margin|padding|border)-(?:left|right)\\b"
            + "|border-(?:top|bottom)-(?:left|right)-radius|text-align:\\s*(?:left|right)|(?:float|clear):\\s*(?:left|right)"
            + "|(?<![-\\w])(?:left|right)\\s*:|\\.style\\.(?:left|right|margin(?:Left|Right)|padding(?:Left|Right))\\b"
            + "|(?:margin|padding|inset):\\s*-?\\d\\S* (-?\\d\\S*) -?\\d\\S* (?!\\1;)-?\\d\\S*;");

    @Test
    public void noWordsStandInTemplates() throws IOException {
        assertEquals(List.of(), found(".vm", LiteralsTest::inTemplate));
    }

    @Test
    public void noWordsStandInScripts() throws IOException {
        assertEquals(List.of(), found(".js", LiteralsTest::inScript));
    }

    /** Where one reads from right to left, the page is mirrored: by start and end, not by left and right. */
    @Test
    public void nothingIsPlacedLeftOrRight() throws IOException {
        Function<String, List<String>> physical =
                text -> PHYSICAL.matcher(text).results().map(hit -> hit.group()).toList();
        assertEquals(List.of(), found(".css", physical));
        assertEquals(List.of(), found(".js", text -> physical.apply(text).stream()
                .filter(hit -> hit.startsWith(".style"))
                .toList()));
    }

    private static List<String> inTemplate(String text) {
        String printed = VELOCITY.matcher(text).replaceAll("");
        return Stream.concat(groups(BETWEEN_TAGS, printed), groups(READ_ALOUD, printed))
                .map(String::strip)
                .filter(words -> WORD.matcher(words).find() && !NAMES.contains(words))
                .toList();
    }

    private static List<String> inScript(String text) {
        return groups(IN_QUOTES, COMMENTS.matcher(text).replaceAll(""))
                .filter(literal -> SENTENCE.matcher(literal).matches())
                .filter(literal -> !CLASSES.matcher(literal).matches())
                .toList();
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> groups = new ArrayList<>();
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                groups.add(matcher.group(group) == null ? "" : matcher.group(group));
            }
        }
        return groups.stream();
    }

    private static List<String> found(String ending, Function<String, List<String>> finder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                finder.apply(Files.readString(file)).forEach(hit -> found.add(file.getFileName() + ": " + hit));
            }
        }
        return found;
    }
}
