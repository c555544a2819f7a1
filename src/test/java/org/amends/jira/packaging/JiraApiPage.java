package org.amends.jira.packaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code docs/jira-api.md}: what Amends uses of Jira, and where each of it was read. */
final class JiraApiPage {
    private static final String HEAD =
            """
            # Jira's API, as Amends uses it

            Amends is compiled against signatures (`dev/jira-signatures`) that were written from public Javadoc, documentation and open
            plugins. **Nothing here was run against a real Jira yet.** For each member: where it was read, and the newest line of Jira on
            which one of these shows it. Two differences would compile here and break in Jira: a class where Jira has an interface (or the
            reverse), and a constant that the compiler copies (the signatures have none).

            This page is written from the signatures, the built classes and the descriptor; a test fails when it is out of date, when
            something has no source, or when ten are not verified. To write it again:

                mvn test -pl src -am -Dtest=JiraApiPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dpage=write

            """;

    private static final String SEARCHED =
            """
            Everything for which no source, or only one older than Jira 9, was known got a second search on 2026-11-22: in the Javadoc on
            docs.atlassian.com (Jira 4 to 10, Jira Software to 11.3, Jira Service Management to 10.3, and the libraries'), in Atlassian's and
            Adaptavist's documentation, and in the sources of some fifty open plugins and script collections, among them (with the Jira they
            are built for) jira-scrum-poker and bootstrapi (11.3), the Slack integration (11.0), jira-mcp-plugin (10.7), jira-plugin-starter
            (10.3), the Teams integration (9.0), jira-plugins-groovy (8.13), jira-plugins-mrimsender (8), lgtm-jira-addon (7.13) and
            blackduck-jira (7.4). Where nothing showed a member, another one was called if it does as well. These are left; the first
            thing to try on a real Jira:

            """;

    private final List<Signature> signatures;
    private final JiraUse use;
    private final String descriptor;

    private JiraApiPage(List<Signature> signatures, JiraUse use, String descriptor) {
        this.signatures = signatures;
        this.use = use;
        this.descriptor = descriptor;
    }

    /** Of the sources of the signatures, the classes that use them, and a table of what the descriptor relies on. */
    static JiraApiPage of(Path sources, JavaClasses plugin, String descriptor) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> hosts = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !sources.relativize(f).startsWith("org/amends"))
                    .sorted()
                    .toList();
            List<Signature> read = new ArrayList<>();
            for (Path file : hosts) {
                read.add(Signature.in(Files.readString(file)));
            }
            return new JiraApiPage(read, JiraUse.in(plugin), descriptor);
        }
    }

    String text() {
        return HEAD
                + "## Not verified\n\n"
                + SEARCHED
                + notVerified().stream().map("- %s\n"::formatted).collect(joining())
                + "\n## Used by the plugin\n\nA type stands on several lines when its members were read at different places.\n\n"
                + "| type | kind | members | seen on | read from |\n|---|---|---|---|---|\n"
                + signatures.stream().filter(this::used).map(this::rows).collect(joining())
                + "\n## Used by the descriptor\n\n"
                + descriptor
                + "\n## In the slice, not used by the plugin itself\n\n"
                + "| type | kind | seen on | read from |\n|---|---|---|---|\n"
                + signatures.stream()
                        .filter(s -> !used(s))
                        .map(JiraApiPage::shortRow)
                        .collect(joining());
    }

    /** The types and members for which no public source is known. */
    List<String> notVerified() {
        return signatures.stream().flatMap(this::notVerified).toList();
    }

    private Stream<String> notVerified(Signature s) {
        return s.readFrom().isEmpty()
                ? Stream.of("`" + s.name() + "`")
                : use.membersOf(s.name()).stream()
                        .filter(member -> s.sourcesOf(member).isEmpty())
                        .map(member -> "`" + s.name() + "`: `" + member + "`");
    }

    private boolean used(Signature s) {
        return use.types().contains(s.name());
    }

    private String rows(Signature s) {
        return use.membersOf(s.name()).isEmpty()
                ? row(s, "", s.readFrom())
                : use.membersOf(s.name()).stream()
                        .collect(groupingBy(s::sourcesOf, LinkedHashMap::new, joining(", ")))
                        .entrySet()
                        .stream()
                        .map(same -> row(s, words(s, same.getValue()), same.getKey()))
                        .collect(joining());
    }

    private static String row(Signature s, String members, List<Source> sources) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(s.name(), s.kind(), members, Signature.seenOn(sources), Signature.links(sources));
    }

    private String words(Signature s, String members) {
        return Stream.of(members.split(", "))
                .map(member -> "`" + member + "`" + (use.overrides(s.name(), member) ? " (overridden)" : ""))
                .collect(joining(", "));
    }

    private static String shortRow(Signature s) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(s.name(), s.kind(), Signature.seenOn(s.readFrom()), Signature.links(s.readFrom()));
    }
}
