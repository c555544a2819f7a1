package org.amends.jira.packaging;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a signature says of itself.
 *
 * @param readFrom the addresses
 * @param notVerified the members that no public source was found to show
 */
record Signature(String name, String kind, List<Source> readFrom, Set<String> notVerified) {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@[^\\n]+\\s+)*public (?:(?:final|abstract) )*"
                    + "(class|interface|enum|@interface) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern NOT_VERIFIED = Pattern.compile("Not verified: ([\\w, ]+)\\.");

    static Signature in(String source) {
        Matcher type = TYPE.matcher(source);
        Matcher pack = PACKAGE.matcher(source);
        if (!type.find() || !pack.find()) {
            throw new IllegalArgumentException("No Javadoc before the type: " + source);
        }
        String words = type.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
        return new Signature(
                pack.group(1) + "." + type.group(3),
                type.group(2).replace("@interface", "annotation"),
                Source.in(words),
                NOT_VERIFIED
                        .matcher(words)
                        .results()
                        .map(r -> Set.of(r.group(1).split(", ")))
                        .findFirst()
                        .orElse(Set.of()));
    }

    /** The addresses that show the member: those that name it, and those that name none. */
    List<Source> sourcesOf(String member) {
        return notVerified.contains(member)
                ? List.of()
                : readFrom.stream().filter(source -> source.shows(member)).toList();
    }

    /** The newest line of Jira on which these show something; a library's own version where no Jira is among them. */
    static String seenOn(List<Source> sources) {
        Optional<Integer> jira = sources.stream()
                .filter(source -> source.product().equals("Jira"))
                .flatMap(source -> source.line().stream())
                .max(Comparator.naturalOrder());
        return jira.map(line -> line + ".x")
                .or(() -> sources.stream().findFirst().map(Source::label))
                .orElse("**not verified**");
    }

    static String links(List<Source> sources) {
        return sources.stream()
                .map(source -> "[" + source.label() + "](" + source.address() + ")")
                .collect(joining(", "));
    }
}
