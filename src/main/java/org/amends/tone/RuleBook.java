package org.amends.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the review knows of one language: classes of words, how words are spelled, and the rules in their order. A rule may
 * ask only for what rules above it find.
 */
public final class RuleBook {
    private final String language;
    private final Map<String, WordClass> classes;
    private final Map<String, List<String>> spellings;
    private final Set<String> endings;
    private final List<Rule> rules;

    RuleBook(
            String language,
            Map<String, WordClass> classes,
            Map<String, List<String>> spellings,
            Set<String> endings,
            List<Rule> rules) {
        this.language = language;
        this.classes = Map.copyOf(classes);
        this.spellings = Map.copyOf(spellings);
        this.endings = Set.copyOf(endings);
        this.rules = List.copyOf(rules);
    }

    /** The rules that ship, a book for each language that has them. */
    public static List<RuleBook> shipped() {
        return lines("languages").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(language -> RuleFile.read(language, lines(language + ".rules")))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = RuleBook.class.getResourceAsStream("rules/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no rules called " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String language() {
        return language;
    }

    /** In the order in which they ask one another. */
    public List<Rule> rules() {
        return rules;
    }

    /** The same book without the rules of these ids. Signals stay, because other rules ask for them. */
    public RuleBook without(Set<String> ids) {
        return new RuleBook(
                language,
                classes,
                spellings,
                endings,
                rules.stream()
                        .filter(rule -> !ids.contains(rule.id()) || rule.label().isEmpty())
                        .toList());
    }

    /**
     * The same book with one more phrase for the rule of that id, in plain words: no word in it is a pattern.
     *
     * @throws IllegalArgumentException where there is no such rule, or no word
     */
    public RuleBook with(String id, String plainWords) {
        if (rules.stream().noneMatch(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("no rule is called " + id);
        }
        Phrase phrase = plain(plainWords);
        return new RuleBook(
                language,
                classes,
                spellings,
                endings,
                rules.stream()
                        .map(rule -> rule.id().equals(id) ? rule.saying(phrase) : rule)
                        .toList());
    }

    /**
     * The same book with one more rule, the last: where these plain words stand, negated or not, it is that fault.
     *
     * @throws IllegalArgumentException where the id is taken, there is no word, or one is longer than words are
     */
    public RuleBook with(String id, Label fault, String plainWords, String means, String why) {
        if (rules.stream().anyMatch(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("two rules are called " + id);
        }
        List<Rule> all = new ArrayList<>(rules);
        all.add(Rule.always(id, fault, plain(plainWords), means, why));
        return new RuleBook(language, classes, spellings, endings, all);
    }

    private Phrase plain(String words) {
        List<Phrase.Part> parts = Stream.of(
                        words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .flatMap(this::spelled)
                .<Phrase.Part>map(word -> new Phrase.Words(Set.of(word), Set.of(), Set.of(), false))
                .toList();
        boolean tooLong = parts.stream()
                .map(Phrase.Words.class::cast)
                .flatMap(part -> part.words().stream())
                .anyMatch(word -> word.length() > Lexicon.LONGEST);
        if (parts.isEmpty() || tooLong) {
            throw new IllegalArgumentException("no phrase: " + words);
        }
        return new Phrase(parts);
    }

    /** As a reply's words are spelled before they are looked for. */
    private Stream<String> spelled(String word) {
        int apostrophe = word.indexOf('\'');
        if (spellings.containsKey(word) || apostrophe <= 0) {
            return spellings.getOrDefault(word, List.of(word)).stream();
        }
        int split = word.endsWith("n't") ? word.length() - 3 : apostrophe;
        return Stream.concat(
                Stream.of(word.substring(0, split)), spellings.getOrDefault(word.substring(split), List.of()).stream());
    }

    Map<String, WordClass> classes() {
        return classes;
    }

    Map<String, List<String>> spellings() {
        return new TreeMap<>(spellings);
    }

    /** Endings that tell something of a word that is in no list. */
    Set<String> endings() {
        return endings;
    }
}
