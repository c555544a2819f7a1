package org.amends.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Growing, Node> frozen = new IdentityHashMap<>();
        return new Grown(freeze(root, frozen), freeze(begin, frozen));
    }

    private Node freeze(Growing growing, Map<Growing, Node> frozen) {
        Node known = frozen.get(growing);
        if (known != null) {
            return known;
        }
        Node node = new Node(
                growing.words.keySet().stream().mapToInt(Integer::intValue).toArray(),
                growing.words.values().stream()
                        .map(nodes -> nodes(nodes, frozen))
                        .toArray(Node[][]::new),
                branches(growing.classes, frozen),
                branches(growing.nots, frozen),
                branches(growing.gaps, frozen),
                branches(growing.skips, frozen),
                nodes(growing.same, frozen),
                nodes(growing.ends, frozen),
                growing.found.stream().mapToInt(Integer::intValue).toArray(),
                growing.classes.size() < MANY ? null : interesting(growing));
        frozen.put(growing, node);
        return node;
    }

    private Node[] nodes(List<Growing> growing, Map<Growing, Node> frozen) {
        return growing.stream().map(each -> freeze(each, frozen)).toArray(Node[]::new);
    }

    private Branch[] branches(List<Edge> edges, Map<Growing, Node> frozen) {
        return edges.stream()
                .map(edge -> new Branch(edge.what(), edge.most(), freeze(edge.next(), frozen)))
                .toArray(Branch[]::new);
    }

    private long[] interesting(Growing growing) {
        long[] bits = new long[(lexicon.size() + 63) >> 6];
        for (int word = 0; word < lexicon.size(); word++) {
            int each = word;
            if (growing.words.containsKey(word)
                    || growing.classes.stream().anyMatch(edge -> lexicon.is(each, edge.what()))) {
                bits[word >> 6] |= 1L << word;
            }
        }
        return bits;
    }

    /** The tree of phrases that may stand anywhere, and that of those that begin a sentence. */
    record Grown(Node anywhere, Node atBegin) {}

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
    }

    /** A way on: by a class, or over at most so many words. */
    record Branch(int what, int most, Node next) {}

    /**
     * A node to walk on; arrays, because each word of each reply passes here.
     *
     * @param same what may follow without a further word
     * @param interesting the words that go on from here, as bits; null where there is little to look at
     */
    record Node(
            int[] words,
            Node[][] byWord,
            Branch[] classes,
            Branch[] nots,
            Branch[] gaps,
            Branch[] skips,
            Node[] same,
            Node[] ends,
            int[] found,
            long[] interesting) {
        private static final Node[] NONE = {};

        boolean goesOnWith(int word) {
            return interesting == null || (interesting[word >> 6] & 1L << word) != 0;
        }

        Node[] with(int word) {
            int at = words.length == 0 ? -1 : Arrays.binarySearch(words, word);
            return at < 0 ? NONE : byWord[at];
        }
    }
}
