package org.amends.tone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words, rows of words, and other classes under one name. */
record WordClass(Set<String> words, Set<List<String>> rows, Set<String> classes) {
    /** All its single words, those of the classes within too. */
    Set<String> singles(Map<String, WordClass> all) {
        Set<String> singles = new TreeSet<>(words);
        classes.forEach(name -> singles.addAll(all.get(name).singles(all)));
        return singles;
    }

    /** All its rows, those of the classes within too. */
    Stream<List<String>> rows(Map<String, WordClass> all) {
        return Stream.concat(
                rows.stream(), classes.stream().flatMap(name -> all.get(name).rows(all)));
    }
}
