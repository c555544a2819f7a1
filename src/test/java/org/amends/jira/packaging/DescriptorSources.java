package org.amends.jira.packaging;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Where each fact that the descriptor relies on was read. The file's first lines tell its form. */
record DescriptorSources(SortedMap<String, List<Source>> byFact) {

    static DescriptorSources in(Path file) throws IOException {
        SortedMap<String, List<Source>> byFact = new TreeMap<>();
        List<Source> source = List.of();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("  ")) {
                byFact.computeIfAbsent(line.strip(), none -> new ArrayList<>()).addAll(source);
            } else if (!line.startsWith("#")) {
                source = Source.in(line);
            }
        }
        return new DescriptorSources(byFact);
    }

    Set<String> facts() {
        return byFact.keySet();
    }

    List<Source> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** A table of these facts. */
    String table(SortedSet<String> facts) {
        return "| in `atlassian-plugin.xml` | seen on | read from |\n|---|---|---|\n"
                + facts.stream().map(this::row).collect(joining());
    }

    private String row(String fact) {
        return "| `%s` | %s | %s |\n".formatted(fact, Signature.seenOn(of(fact)), Signature.links(of(fact)));
    }
}
