package org.amends.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All phrases of all rules in one tree: what they begin alike with is looked at once. Where one place may hold rows of words,
 * the branches meet again behind it, so that the tree grows with the length of what is written and not with its choices.
 */
final class Trie {
    private static final int MANY = 4;

    private final Lexicon lexicon;
    private final Map<String, WordClass> classes;
    private final Map<Set<Growing>, Growing> united = new HashMap<>();
    private final Map<Set<Integer>, long[]> bits = new HashMap<>();
    private final Growing root = new Growing();
    private final Growing begin = new Growing();

    Trie(Lexicon lexicon, Map<String, WordClass> classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    void add(Phrase phrase, int found) {
        List<Phrase.Part> parts = phrase.parts();
        boolean anchored = parts.get(0) == Phrase.Edge.BEGIN;
        Growing node = anchored ? begin : root;
        for (Phrase.Part part : anchored ? parts.subList(1, parts.size()) : parts) {
            node = behind(node, part);
        }
        node.found.add(found);
    }

    private Growing behind(Growing node, Phrase.Part part) {
        Growing known = node.behind.get(part);
        if (known != null) {
            return known;
        }
        Growing next = new Growing();
        node.behind.put(part, next);
        link(node, part, next);
        return next;
    }

    private void link(Growing node, Phrase.Part part, Growing next) {
        if (part instanceof Phrase.Words words) {
            words(node, words, next);
        } else if (part instanceof Phrase.Not not) {
            node.nots.add(new Edge(union(Set.of(), not.classes()), 0, next));
        } else if (part instanceof Phrase.Gap gap) {
            node.gaps.add(new Edge(gap.acrossCommas() ? 1 : 0, gap.most(), next));
        } else if (part instanceof Phrase.Skip skip) {
            node.skips.add(new Edge(union(Set.of(), Set.of(skip.ofClass())), skip.most(), next));
        } else if (part == Phrase.Edge.END) {
            node.ends.add(next);
        } else {
            throw new IllegalArgumentException("a sentence begins only once");
        }
    }

    private void words(Growing node, Phrase.Words words, Growing next) {
        if (words.optional()) {
            node.same.add(next);
        }
        if (words.classes().isEmpty() && words.words().size() == 1) {
            int word = lexicon.number(words.words().iterator().next());
            node.words.computeIfAbsent(word, w -> new ArrayList<>()).add(next);
        } else if (words.words().size() + words.classes().size() > 0) {
            singles(words).forEach(union -> node.classes.add(new Edge(union, 0, next)));
        }
        rows(words).distinct().forEach(row -> row(node, row, next));
    }

    private void row(Growing node, List<String> row, Growing next) {
        Growing last = node;
        for (String item : row.subList(0, row.size() - 1)) {
            last = behind(last, PhraseReader.part(item));
        }
        link(last, PhraseReader.part(row.get(row.size() - 1)), next);
    }

    private Stream<List<String>> rows(Phrase.Words words) {
        return Stream.concat(words.rows().stream(), words.classes().stream().flatMap(name -> wordClass(name)
                .rows(classes)));
    }

    private WordClass wordClass(String name) {
        WordClass known = classes.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return known;
    }

    /** The class of single words in that place; none where there are only rows. */
    private Stream<Integer> singles(Phrase.Words words) {
        boolean any = !words.words().isEmpty()
                || words.classes().stream()
                        .anyMatch(name -> !wordClass(name).singles(classes).isEmpty());
        return any ? Stream.of(union(words.words(), words.classes())) : Stream.empty();
    }

    /** A class of all these; it may already be one. */
    private int union(Set<String> words, Set<String> ofClasses) {
        TreeSet<String> all = new TreeSet<>(words);
        ofClasses.forEach(name -> all.addAll(wordClass(name).singles(classes)));
        boolean known = words.isEmpty() && ofClasses.size() == 1;
        String name = known ? ofClasses.iterator().next() : String.join("|", all);
        return lexicon.classNumber(name).orElseGet(() -> {
            all.forEach(word -> lexicon.add(name, word));
            return lexicon.classNumber(name).orElseThrow(() -> new IllegalArgumentException("an empty class: " + name));
        });
    }

    /** What the phrases became; the lexicon is closed by it. */
    Grown grown() {
        lexicon.close();
        Map<Growing, Grown.Node> frozen = new IdentityHashMap<>();
        return new Grown(freeze(root, frozen), freeze(begin, frozen));
    }

    private Grown.Node freeze(Growing growing, Map<Growing, Grown.Node> frozen) {
        Grown.Node known = frozen.get(growing);
        if (known != null) {
            return known;
        }
        Growing whole = growing.same.isEmpty() ? growing : growing.withTheSame();
        boolean few = whole.classes.size() < MANY;
        Grown.Node node = new Grown.Node(
                ways(few ? whole.words : wordsOf(whole), frozen),
                few ? branches(whole.classes, frozen) : new Grown.Branch[0],
                branches(whole.nots, frozen),
                branches(
                        whole.gaps.stream()
                                .filter(gap -> first(gap.next().withTheSame()).isEmpty())
                                .toList(),
                        frozen),
                wideGaps(whole, frozen),
                branches(whole.skips, frozen),
                nodes(whole.ends, frozen),
                whole.found.stream().mapToInt(Integer::intValue).toArray(),
                first(whole).map(this::bits).orElse(null),
                !whole.found.isEmpty(),
                whole.goesAside());
        frozen.put(growing, node);
        return node;
    }

    /** The words that go on from there; empty where it depends on more than the next word. */
    private Optional<Set<Integer>> first(Growing growing) {
        boolean open = !growing.found.isEmpty() || !growing.nots.isEmpty() || !growing.skips.isEmpty();
        if (open || !growing.gaps.isEmpty() || !growing.ends.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> words = new TreeSet<>(growing.words.keySet());
        growing.classes.forEach(edge -> words.addAll(lexicon.members(edge.what())));
        return Optional.of(words);
    }

    /** The same bits for the same words, so that few of them stay near at hand. */
    private long[] bits(Set<Integer> words) {
        return bits.computeIfAbsent(words, all -> {
            long[] made = new long[(lexicon.size() + 63) >> 6];
            all.forEach(word -> made[word >> 6] |= 1L << word);
            return made;
        });
    }

    /** For each word where it leads, its classes included. */
    private Table<Grown.Node> ways(Map<Integer, List<Growing>> words, Map<Growing, Grown.Node> frozen) {
        Map<Integer, Grown.Node> nodes = new TreeMap<>();
        words.forEach((word, next) -> nodes.put(word, freeze(united(next), frozen)));
        return Table.of(nodes, Grown.Node[]::new);
    }

    private Map<Integer, List<Growing>> wordsOf(Growing growing) {
        Map<Integer, List<Growing>> all = new TreeMap<>();
        growing.words.forEach((word, next) ->
                all.computeIfAbsent(word, w -> new ArrayList<>()).addAll(next));
        for (Edge edge : growing.classes) {
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

    /** Gaps of a kind, as one: what stands behind them, by its first word. */
    private Grown.WideGap[] wideGaps(Growing growing, Map<Growing, Grown.Node> frozen) {
        return Stream.of(0, 1)
                .map(kind -> wideGap(
                        kind,
                        growing.gaps.stream().filter(gap -> gap.what() == kind).toList(),
                        frozen))
                .filter(gap -> gap.most() >= 0)
                .toArray(Grown.WideGap[]::new);
    }

    private Grown.WideGap wideGap(int kind, List<Edge> gaps, Map<Growing, Grown.Node> frozen) {
        Map<Integer, Map<Integer, List<Growing>>> byWord = new TreeMap<>();
        int most = -1;
        for (Edge gap : gaps) {
            Growing behind = gap.next().withTheSame();
            if (first(behind).isPresent()) {
                most = Math.max(most, gap.most());
                wordsOf(behind).forEach((word, next) -> byWord.computeIfAbsent(word, w -> new TreeMap<>())
                        .computeIfAbsent(gap.most(), m -> new ArrayList<>())
                        .addAll(next));
            }
        }
        Map<Integer, Grown.Branch[]> ways = new TreeMap<>();
        byWord.forEach((word, byMost) -> ways.put(
                word,
                byMost.entrySet().stream()
                        .map(next -> new Grown.Branch(kind, next.getKey(), freeze(united(next.getValue()), frozen)))
                        .toArray(Grown.Branch[]::new)));
        return new Grown.WideGap(kind, most, Table.of(ways, Grown.Branch[][]::new));
    }

    private Grown.Node[] nodes(List<Growing> growing, Map<Growing, Grown.Node> frozen) {
        return growing.stream().map(each -> freeze(each, frozen)).toArray(Grown.Node[]::new);
    }

    private Grown.Branch[] branches(List<Edge> edges, Map<Growing, Grown.Node> frozen) {
        return edges.stream()
                .map(edge -> new Grown.Branch(edge.what(), edge.most(), freeze(edge.next(), frozen)))
                .toArray(Grown.Branch[]::new);
    }

    private record Edge(int what, int most, Growing next) {}

    /** A node while phrases are added. */
    private static final class Growing {
        private final Map<Phrase.Part, Growing> behind = new LinkedHashMap<>();
        private final Map<Integer, List<Growing>> words = new TreeMap<>();
        private final List<Edge> classes = new ArrayList<>();
        private final List<Edge> nots = new ArrayList<>();
        private final List<Edge> gaps = new ArrayList<>();
        private final List<Edge> skips = new ArrayList<>();
        private final List<Growing> same = new ArrayList<>();
        private final List<Growing> ends = new ArrayList<>();
        private final Set<Integer> found = new TreeSet<>();

        /** This and all that may follow it without a further word, as one. */
        Growing withTheSame() {
            Growing whole = new Growing();
            whole.take(this);
            return whole;
        }

        static Growing united(Set<Growing> all) {
            Growing whole = new Growing();
            all.forEach(whole::take);
            return whole;
        }

        boolean goesAside() {
            return !gaps.isEmpty() || !skips.isEmpty() || !nots.isEmpty();
        }

        private void take(Growing other) {
            other.words.forEach((word, next) ->
                    words.computeIfAbsent(word, w -> new ArrayList<>()).addAll(next));
            classes.addAll(other.classes);
            nots.addAll(other.nots);
            gaps.addAll(other.gaps);
            skips.addAll(other.skips);
            ends.addAll(other.ends);
            found.addAll(other.found);
            other.same.forEach(this::take);
        }
    }
}
