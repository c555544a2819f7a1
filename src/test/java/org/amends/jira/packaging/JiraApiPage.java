package org.amends.jira.packaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/jira-api.md}: what Amends uses of Jira's API, and where each signature was read. */
final class JiraApiPage {
    private static final String HEAD =
            """
            # Jira's API, as Amends uses it

            Amends is compiled against signatures (`dev/jira-signatures`) that were written from public Javadoc, documentation and open
            plugins. **Nothing here was run against a real Jira yet.** "Seen on" is the newest line on which a public source shows the type;
            a member that no public source was found to show is named as not verified. Two differences would compile here and break in
            Jira: a class where Jira has an interface (or the reverse), and a constant that the compiler copies (the signatures have none).

            This page is written from the signatures and from the built classes; a test fails when it is out of date. To write it again:

                mvn test -pl src -am -Dtest=JiraApiPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dpage=write

            """;

    private final List<Signature> signatures;
    private final Map<String, SortedSet<String>> members;
    private final Set<String> types;

    private JiraApiPage(List<Signature> signatures, JavaClasses plugin) {
        this.signatures = signatures;
        this.members = plugin.stream()
                .flatMap(c -> c.getAccessesFromSelf().stream())
                .collect(groupingBy(
                        access -> topLevel(access.getTargetOwner().getName()),
                        mapping(JiraApiPage::word, toCollection(TreeSet::new))));
        this.types = plugin.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(c -> topLevel(c.getName()))
                .collect(Collectors.toSet());
    }

    static JiraApiPage of(Path sources, JavaClasses plugin) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> hosts = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !sources.relativize(f).startsWith("org/amends"))
                    .sorted()
                    .toList();
            List<Signature> read = new ArrayList<>();
            for (Path file : hosts) {
                read.add(Signature.in(Files.readString(file)));
            }
            return new JiraApiPage(read, plugin);
        }
    }

    String text() {
        return HEAD
                + "## Used by the plugin\n\n| type | kind | members | seen on | read from |\n|---|---|---|---|---|\n"
                + signatures.stream().filter(this::used).map(this::row).collect(joining())
                + "\n## In the slice, not used by the plugin itself\n\n"
                + "| type | kind | seen on | read from |\n|---|---|---|---|\n"
                + signatures.stream()
                        .filter(s -> !used(s))
                        .map(JiraApiPage::shortRow)
                        .collect(joining());
    }

    private boolean used(Signature s) {
        return types.contains(s.name());
    }

    private String row(Signature s) {
        return "| `%s` | %s | %s | %s | %s |\n".formatted(s.name(), s.kind(), members(s), s.seenOn(), s.links());
    }

    private static String shortRow(Signature s) {
        return "| `" + s.name() + "` | " + s.kind() + " | " + s.seenOn() + " | " + s.links() + " |\n";
    }

    private String members(Signature s) {
        return members.getOrDefault(s.name(), new TreeSet<>()).stream()
                .map(member -> "`" + member + "`" + (s.notVerified().contains(member) ? " (not verified)" : ""))
                .collect(joining(", "));
    }

    private static String word(JavaAccess<?> access) {
        return access.getName().equals("<init>") ? "new" : access.getName();
    }

    private static String topLevel(String name) {
        return name.replaceFirst("\\$.*", "");
    }
}
