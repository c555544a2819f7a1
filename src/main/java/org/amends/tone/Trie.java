package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All phrases of all rules in one tree: what they begin alike with is looked at once. Where one place may hold rows of words,
 * the branches meet again behind it, so that the tree grows with the length of what is written and not with its choices.
 */
final class Trie {
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
            node.nots.add(new Growing.Edge(union(Set.of(), not.classes()), 0, next));
        } else if (part instanceof Phrase.Gap gap) {
            (gap.acrossCommas() ? node.gapsAcrossCommas : node.gaps).add(new Growing.Edge(0, gap.most(), next));
        } else if (part instanceof Phrase.Skip skip) {
            node.skips.add(new Growing.Edge(union(Set.of(), Set.of(skip.ofClass())), skip.most(), next));
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
            singles(words).forEach(union -> node.classes.add(new Growing.Edge(union, 0, next)));
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

    /** What the phrases become. */
    Grown.Tree tree(Freezer freezer) {
        return freezer.tree(root, begin);
    }
}
