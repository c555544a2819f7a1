package org.amends.jira.packaging;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a signature says of itself.
 *
 * @param readFrom the addresses, each with the product and version that it speaks of
 * @param notVerified the members that no public source was found to show
 */
record Signature(String name, String kind, List<Source> readFrom, Set<String> notVerified) {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@[^\\n]+\\s+)*public (?:(?:final|abstract) )*"
                    + "(class|interface|enum|@interface) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(https://\\S+)\\s\\((\\w+) ([0-9]+)(?:\\.[0-9]+)?\\)");
    private static final Pattern NOT_VERIFIED = Pattern.compile("Not verified: ([\\w, ]+)\\.");

    /**
     * One address.
     *
     * @param product Jira, or a product that shares the library
     * @param line the major version
     */
    record Source(String address, String product, int line) {}

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
                ADDRESS.matcher(words)
                        .results()
                        .map(r -> new Source(r.group(1), r.group(2), Integer.parseInt(r.group(3))))
                        .toList(),
                NOT_VERIFIED
                        .matcher(words)
                        .results()
                        .map((MatchResult r) -> Set.of(r.group(1).split(", ")))
                        .findFirst()
                        .orElse(Set.of()));
    }

    String seenOn() {
        return readFrom.stream()
                .filter(s -> s.product().equals("Jira"))
                .map(Source::line)
                .max(Integer::compare)
                .map(line -> line + ".x")
                .orElse(readFrom.isEmpty() ? "not verified" : "");
    }

    String links() {
        return readFrom.stream()
                .map(s -> "[" + s.product() + " " + s.line() + "](" + s.address() + ")")
                .collect(joining(", "));
    }
}
