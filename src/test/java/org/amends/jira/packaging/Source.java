package org.amends.jira.packaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A public address at which something of Jira was read, as it is written down:
 * {@code https://address (Jira 11.3): member, member;}.
 *
 * @param product Jira, or a library or product that has the same type
 * @param version as the source names it; {@code ?} where it names none
 * @param members what it shows; empty for a page that shows the type as a whole
 */
record Source(String address, String product, String version, Set<String> members) {
    private static final Pattern WRITTEN =
            Pattern.compile("(https://\\S+) \\((\\w+) ([0-9.]+|\\?)\\)(?:: (\\w+(?:, \\w+)*))?");

    static List<Source> in(String words) {
        return WRITTEN.matcher(words).results().map(Source::of).toList();
    }

    private static Source of(MatchResult found) {
        return new Source(
                found.group(1),
                found.group(2),
                found.group(3),
                Optional.ofNullable(found.group(4))
                        .map(names -> Set.of(names.split(", ")))
                        .orElse(Set.of()));
    }

    boolean shows(String member) {
        return members.isEmpty() || members.contains(member);
    }

    /** The major version; empty where the source names none. */
    Optional<Integer> line() {
        return Optional.of(version)
                .filter(known -> !known.equals("?"))
                .map(known -> Integer.valueOf(known.split("\\.")[0]));
    }

    String label() {
        return version.equals("?") ? product + ", version not told" : product + " " + version;
    }
}
