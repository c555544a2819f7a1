package org.amends.tone;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The page that explains the rules to agents is made from the rules themselves; with {@code -Dpage=write} it is written first. */
public class RulesInDocsTest {
    private static final Path PAGE = Path.of("../docs/reply-review.md");
    private static final String BEGIN =
            "<!-- From here on made from the rules themselves; RulesInDocsTest writes it. -->\n";
    private static final List<Rule> RULES =
            RuleBook.shipped().stream().flatMap(book -> book.rules().stream()).toList();

    @Test
    public void isUpToDate() throws IOException {
        String before = Files.readString(PAGE);
        String text = before.substring(0, before.indexOf(BEGIN)) + BEGIN + rules();
        if ("write".equals(System.getProperty("page"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals("write it again with -Dpage=write", text, Files.readString(PAGE));
    }

    private static String rules() {
        return part("What spoils a reply", Label.Kind.FAULT) + part("The parts of an apology", Label.Kind.ELEMENT);
    }

    private static String part(String title, Label.Kind kind) {
        return "\n## " + title + "\n"
                + Stream.of(Label.values())
                        .filter(label -> label.kind() == kind)
                        .map(RulesInDocsTest::label)
                        .collect(Collectors.joining());
    }

    private static String label(Label label) {
        return "\n### `" + label.id() + "`\n"
                + RULES.stream()
                        .filter(rule -> rule.label().equals(Optional.of(label)))
                        .map(RulesInDocsTest::rule)
                        .collect(Collectors.joining());
    }

    private static String rule(Rule rule) {
        return "\n**" + rule.id() + "**: " + rule.means() + " " + rule.why() + "\n\n" + examples("good", rule.good())
                + examples("bad", rule.bad());
    }

    private static String examples(String name, List<String> examples) {
        return examples.stream()
                .map(example -> "- " + name + ": `" + example.replace("\n", " ") + "`\n")
                .collect(Collectors.joining());
    }
}
