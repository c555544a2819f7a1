package org.amends.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares two indexes of Spring Scanner, the files below {@code META-INF/plugin-components}. The order of lines means nothing, and
 * a file without lines is as good as none.
 */
final class IndexCheck implements Check {
    private static final String INDEX = "META-INF/plugin-components";

    private final ClassPath claims;
    private final ClassPath real;

    IndexCheck(ClassPath claims, ClassPath real) {
        this.claims = claims;
        this.real = real;
    }

    @Override
    public String subject() {
        return "lines of the index";
    }

    @Override
    public int size() {
        return claims.files(INDEX).stream()
                .mapToInt(file -> lines(claims, file).size())
                .sum();
    }

    @Override
    public List<Difference> differences() {
        return Stream.of(claims, real)
                .flatMap(index -> index.files(INDEX).stream())
                .distinct()
                .sorted()
                .flatMap(this::differences)
                .toList();
    }

    private Stream<Difference> differences(String file) {
        String place = file.substring(INDEX.length() + 1);
        SortedSet<String> ours = lines(claims, file);
        SortedSet<String> theirs = lines(real, file);
        return Stream.concat(
                ours.stream().filter(l -> !theirs.contains(l)).map(l -> new Difference(place, l, "nothing")),
                theirs.stream().filter(l -> !ours.contains(l)).map(l -> new Difference(place, "nothing", l)));
    }

    private static SortedSet<String> lines(ClassPath index, String file) {
        return index.file(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
