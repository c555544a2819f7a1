package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.Test;

/** The page that says what Amends uses of Jira is up to date; with {@code -Dpage=write} it is written first. */
public class JiraApiPageTest {
    private static final Path PAGE = Path.of("../docs/jira-api.md");
    private static final Path SIGNATURES = Path.of("../dev/jira-signatures/src/main/java");
    private static final Path DESCRIPTOR = Path.of("../dev/jira-signatures/descriptor.txt");

    private final BuiltPlugin plugin = BuiltPlugin.here();

    @Test
    public void isUpToDate() throws IOException {
        String text = page().text();
        if ("write".equals(System.getProperty("page"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals("write it again with -Dpage=write", text, Files.readString(PAGE));
    }

    @Test
    public void nearlyAllWasSeenSomewhere() throws IOException {
        List<String> notVerified = page().notVerified();
        assertTrue("Search again, or call something else: " + notVerified, notVerified.size() < 10);
    }

    @Test
    public void everythingInTheDescriptorWasSeenSomewhere() throws IOException {
        assertEquals(
                "Name in dev/jira-signatures/descriptor.txt where it was read",
                List.of(),
                DescriptorFacts.of(plugin).stream()
                        .filter(fact -> descriptor().of(fact).isEmpty())
                        .toList());
    }

    @Test
    public void noSourceIsKeptForWhatTheDescriptorDoesNotUse() throws IOException {
        SortedSet<String> used = DescriptorFacts.of(plugin);
        assertEquals(
                List.of(),
                descriptor().facts().stream()
                        .filter(fact -> !used.contains(fact))
                        .toList());
    }

    @Test
    public void sourcesTellWhatTheyShow() {
        Signature signature = Signature.in(
                """
                package com.atlassian.jira;
                /**
                 * A thing.
                 *
                 * <p>Read from
                 * https://new.example/Thing (Jira 11.3): getNew, getBoth;
                 * https://old.example/Thing (Jira 7.4).
                 * Not verified: getDoubtful.
                 */
                public interface Thing {}
                """);
        assertEquals("11.x", Signature.seenOn(signature.sourcesOf("getNew")));
        assertEquals("7.x", Signature.seenOn(signature.sourcesOf("getOld")));
        assertEquals(2, signature.sourcesOf("getBoth").size());
        assertEquals(List.of(), signature.sourcesOf("getDoubtful"));
        assertEquals("**not verified**", Signature.seenOn(signature.sourcesOf("getDoubtful")));
    }

    /** A word about a member that is gone from the slice would be read as a doubt about one that is used. */
    @Test
    public void noDoubtIsKeptAboutWhatIsNotThere() throws IOException {
        List<String> gone = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SIGNATURES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String code = source.substring(source.indexOf("*/") + 1);
                Signature.in(source).notVerified().stream()
                        .filter(member -> !code.matches("(?s).*\\b" + member + "\\b.*"))
                        .forEach(member -> gone.add(file.getFileName() + " " + member));
            }
        }
        assertEquals(List.of(), gone);
    }

    private JiraApiPage page() throws IOException {
        return JiraApiPage.of(SIGNATURES, plugin.classes(), descriptor().table(DescriptorFacts.of(plugin)));
    }

    private static DescriptorSources descriptor() {
        try {
            return DescriptorSources.in(DESCRIPTOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
