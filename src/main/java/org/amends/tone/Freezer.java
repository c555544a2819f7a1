package org.amends.tone;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes of the nodes that grew those to walk on, in which each word leads to one node at most. What is the same is written once,
 * wherever it grew.
 */
final class Freezer {
    private final Lexicon lexicon;
    private final Map<Growing, Integer> frozen = new IdentityHashMap<>();
    private final Map<Set<Growing>, Growing> united = new HashMap<>();
    private final Map<LongBuffer, Integer> places = new HashMap<>();
    private long[] cells = new long[1 << 10];
    private int size;

    /** For words that are all known by now. */
    Freezer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Grown.Tree tree(Growing anywhere, Growing atBegin) {
        return new Grown.Tree(freeze(anywhere), freeze(atBegin));
    }

    /** All that was frozen. */
    Grown grown() {
        return new Grown(Arrays.copyOf(cells, size));
    }

    private int freeze(Growing growing) {
        Integer known = frozen.get(growing);
        if (known != null) {
            return known;
        }
        int node = written(node(growing.withTheSame()));
        frozen.put(growing, node);
        return node;
    }

    private long[] node(Growing whole) {
        Map<Integer, List<Growing>> words = words(whole);
        long[] branches = branches(whole);
        Map<Integer, Long> ways = new TreeMap<>();
        words.forEach((word, next) -> ways.put(word, Grown.way(word, 0, freeze(united(next)))));
        long[] row = row(ways);
        return Stream.of(
                        LongStream.of(
                                whole.asksForAWord() ? hopes(words.keySet()) : Grown.ANY,
                                hopes(words.keySet()),
                                Grown.counts(whole.found.size(), branches.length / 2, row.length)),
                        whole.found.stream().mapToLong(Integer::longValue),
                        LongStream.of(branches),
                        LongStream.of(row))
                .flatMapToLong(part -> part)
                .toArray();
    }

    /** The same place for what is the same. */
    private int written(long[] content) {
        return places.computeIfAbsent(LongBuffer.wrap(content), c -> {
            int place = size;
            size += content.length;
            if (size > cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
            }
            System.arraycopy(content, 0, cells, place, content.length);
            return place;
        });
    }

    private static long hopes(Iterable<Integer> words) {
        long hopes = 0;
        for (int word : words) {
            hopes |= Grown.hope(word);
        }
        return hopes;
    }

    /** Never full, so that a word that is not there is soon missed. */
    private static long[] row(Map<Integer, Long> ways) {
        long[] row = new long[ways.isEmpty() ? 1 : Integer.highestOneBit(ways.size() * 3 / 2) << 1];
        Arrays.fill(row, -1);
        ways.forEach((word, way) -> {
            int at = Grown.slot(word) & row.length - 1;
            while (row[at] != -1) {
                at = at + 1 & row.length - 1;
            }
            row[at] = way;
        });
        return row;
    }

    private long[] branches(Growing growing) {
        return Stream.of(
                        gaps(growing.gaps, false),
                        gaps(growing.gapsAcrossCommas, true),
                        growing.skips.stream().flatMap(edge -> branch(Grown.SKIP, edge, false)),
                        growing.nots.stream().flatMap(edge -> branch(Grown.NOT, edge, false)),
                        growing.ends.stream().flatMap(end -> branch(Grown.END, new Growing.Edge(0, 0, end), false)))
                .flatMap(part -> part)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private Stream<Long> branch(int kind, Growing.Edge edge, boolean acrossCommas) {
        int behind = freeze(edge.next());
        return Stream.of(Grown.ANY, Grown.branch(kind, acrossCommas, edge.most(), edge.what(), behind));
    }

    private Stream<Long> gaps(List<Growing.Edge> gaps, boolean acrossCommas) {
        List<Growing.Edge> others = new ArrayList<>();
        List<Growing.Edge> wide = new ArrayList<>();
        gaps.forEach(gap -> (gap.next().withTheSame().asksForAWord() ? wide : others).add(gap));
        return Stream.concat(
                layers(wide).stream().flatMap(layer -> wideGap(layer, acrossCommas)),
                others.stream().flatMap(gap -> branch(Grown.GAP, gap, acrossCommas)));
    }

    /** What stands behind gaps, by its first word. One layer more where a word stands behind two. */
    private List<Map<Integer, Long>> layers(List<Growing.Edge> gaps) {
        List<Map<Integer, Long>> layers = new ArrayList<>();
        byWord(gaps).forEach((word, byMost) -> {
            int layer = 0;
            for (Map.Entry<Integer, List<Growing>> each : byMost.entrySet()) {
                if (layer == layers.size()) {
                    layers.add(new TreeMap<>());
                }
                layers.get(layer++).put(word, Grown.way(word, each.getKey(), freeze(united(each.getValue()))));
            }
        });
        return layers;
    }

    private Map<Integer, Map<Integer, List<Growing>>> byWord(List<Growing.Edge> gaps) {
        Map<Integer, Map<Integer, List<Growing>>> byWord = new TreeMap<>();
        for (Growing.Edge gap : gaps) {
            words(gap.next().withTheSame()).forEach((word, next) -> byWord.computeIfAbsent(word, w -> new TreeMap<>())
                    .computeIfAbsent(gap.most(), m -> new ArrayList<>())
                    .addAll(next));
        }
        return byWord;
    }

    private Stream<Long> wideGap(Map<Integer, Long> ways, boolean acrossCommas) {
        int most = ways.values().stream().mapToInt(Grown::most).max().orElse(0);
        long[] row = row(ways);
        int behind = written(LongStream.concat(LongStream.of(row.length - 1), LongStream.of(row))
                .toArray());
        return Stream.of(hopes(ways.keySet()), Grown.branch(Grown.WIDE_GAP, acrossCommas, most, 0, behind));
    }

    /** For each word where it leads, its classes included. */
    private Map<Integer, List<Growing>> words(Growing growing) {
        Map<Integer, List<Growing>> all = new TreeMap<>();
        growing.words.forEach((word, next) ->
                all.computeIfAbsent(word, w -> new ArrayList<>()).addAll(next));
        for (Growing.Edge edge : growing.classes) {
            for (int word : lexicon.members(edge.what())) {
                all.computeIfAbsent(word, w -> new ArrayList<>()).add(edge.next());
            }
        }
        return all;
    }

    /** Those that the same word leads to, as one. */
    private Growing united(List<Growing> all) {
        Set<Growing> distinct = new LinkedHashSet<>(all);
        return distinct.size() == 1 ? all.get(0) : united.computeIfAbsent(distinct, Growing::united);
    }
}
