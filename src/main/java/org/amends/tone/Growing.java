package org.amends.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A node of the {@link Trie} while phrases are added. */
final class Growing {
    final Map<Phrase.Part, Growing> behind = new LinkedHashMap<>();
    final Map<Integer, List<Growing>> words = new TreeMap<>();
    final List<Edge> classes = new ArrayList<>();
    final List<Edge> nots = new ArrayList<>();
    final List<Edge> gaps = new ArrayList<>();
    final List<Edge> gapsAcrossCommas = new ArrayList<>();
    final List<Edge> skips = new ArrayList<>();
    final List<Growing> same = new ArrayList<>();
    final List<Growing> ends = new ArrayList<>();
    final Set<Integer> found = new TreeSet<>();

    /** A way on: by a class, over at most so many words, or both. */
    record Edge(int what, int most, Growing next) {}

    static Growing united(Set<Growing> all) {
        Growing whole = new Growing();
        all.forEach(whole::take);
        return whole;
    }

    /** This and all that may follow it without a further word, as one. */
    Growing withTheSame() {
        return same.isEmpty() ? this : united(Set.of(this));
    }

    private void take(Growing other) {
        other.words.forEach((word, next) ->
                words.computeIfAbsent(word, w -> new ArrayList<>()).addAll(next));
        classes.addAll(other.classes);
        nots.addAll(other.nots);
        gaps.addAll(other.gaps);
        gapsAcrossCommas.addAll(other.gapsAcrossCommas);
        skips.addAll(other.skips);
        ends.addAll(other.ends);
        found.addAll(other.found);
        other.same.forEach(this::take);
    }

    /** Whether it depends on the next word alone what comes of it. */
    boolean asksForAWord() {
        return found.isEmpty()
                && Stream.of(nots, gaps, gapsAcrossCommas, skips, ends).allMatch(List::isEmpty);
    }
}
