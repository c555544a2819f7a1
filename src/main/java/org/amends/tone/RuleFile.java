package org.amends.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A language's rules as people write them: a keyword begins each line, lines that begin with a space go on with the keyword
 * before, {@code #} begins a remark. What is wrong is refused with the number of its line.
 */
final class RuleFile {
    private final Map<String, WordClass> classes = new TreeMap<>();
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<String>> entry = new LinkedHashMap<>();
    private String keyword = "";

    private RuleFile() {
        for (Lexicon.Thing thing : Lexicon.Thing.values()) {
            classes.put(thing.name(), new WordClass(Set.of("\0" + thing), Set.of(), Set.of()));
        }
    }

    static RuleBook read(String language, List<String> lines) {
        RuleFile file = new RuleFile();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.line(lines.get(i));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(language + ", line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        file.endRule();
        return new RuleBook(language, file.classes, file.spellings, file.endings, List.copyOf(file.rules.values()));
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        boolean goesOn = Character.isWhitespace(line.charAt(0));
        String text = line.strip();
        if (!goesOn) {
            int space = text.indexOf(' ');
            keyword = space < 0 ? text : text.substring(0, space);
            text = space < 0 ? "" : text.substring(space + 1).strip();
        }
        take(text);
    }

    private void take(String text) {
        switch (keyword) {
            case "ending" -> endings.add(text);
            case "spell" -> spell(text);
            case "class" -> classes(text, false);
            case "verbs" -> classes(text, true);
            case "rule" -> {
                endRule();
                entry.put("rule", List.of(text));
            }
            case "name",
                    "means",
                    "why",
                    "say",
                    "unless",
                    "beside",
                    "apart",
                    "after",
                    "not-after",
                    "with",
                    "without",
                    "before",
                    "mood",
                    "negation",
                    "good",
                    "bad" -> {
                if (!entry.containsKey("rule")) {
                    throw new IllegalArgumentException(keyword + " belongs to a rule");
                }
                entry.computeIfAbsent(keyword, k -> new ArrayList<>()).add(text);
                if (keyword.equals("say") || keyword.equals("unless")) {
                    spelledOut(text);
                }
            }
            default -> throw new IllegalArgumentException("no keyword is called " + keyword);
        }
    }

    /** A phrase with a word that no reply ever comes to hold never fits; and "isn't" in one would hide every other "is not". */
    private void spelledOut(String phrase) {
        for (String word : phrase.split("[\\s|_?!]+")) {
            if (word.indexOf('\'') >= 0 || spellings.containsKey(word)) {
                throw new IllegalArgumentException(word + " is spelled out before phrases are looked for");
            }
        }
    }

    private void spell(String text) {
        String[] sides = text.split("=", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("a spelling is written word = words");
        }
        spellings.put(sides[0].strip(), items(sides[1]));
    }

    private void classes(String text, boolean verbs) {
        int is = text.indexOf('=');
        String name = is < 0 ? lastClass : text.substring(0, is).strip();
        lastClass = name;
        List<String> items = items(text.substring(is + 1));
        if (verbs) {
            Verbs.forms(items).forEach((ending, forms) -> addClass(name + ending, forms));
        } else {
            addClass(name, items);
        }
    }

    private String lastClass = "";

    private void addClass(String name, List<String> items) {
        WordClass more = PhraseReader.wordClass(items);
        more.classes().stream().filter(c -> !classes.containsKey(c)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("no class of words is called " + unknown);
        });
        classes.merge(
                name,
                more,
                (known, added) -> new WordClass(
                        union(known.words(), added.words()),
                        union(known.rows(), added.rows()),
                        union(known.classes(), added.classes())));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private void endRule() {
        if (!entry.containsKey("rule")) {
            return;
        }
        Rule rule = rule();
        if (rules.put(rule.id(), rule) != null) {
            throw new IllegalArgumentException("two rules are called " + rule.id());
        }
        entry.clear();
    }

    private Rule rule() {
        return new Rule(
                only("rule"),
                only("name"),
                only("means"),
                only("why"),
                all("say").stream().map(PhraseReader::phrase).toList(),
                all("unless").stream().map(PhraseReader::phrase).toList(),
                new Rule.Conditions(
                        names("beside"),
                        names("apart"),
                        names("after"),
                        names("not-after"),
                        names("with"),
                        names("without"),
                        names("before"),
                        entry.containsKey("mood")
                                ? Rule.Mood.valueOf(only("mood").toUpperCase(java.util.Locale.ROOT))
                                : Rule.Mood.ANY,
                        !entry.containsKey("negation")),
                all("good"),
                all("bad"));
    }

    private String only(String key) {
        return String.join(" ", all(key));
    }

    private List<String> all(String key) {
        return entry.getOrDefault(key, List.of());
    }

    private Set<String> names(String key) {
        return new LinkedHashSet<>(items(String.join(" ", all(key))));
    }

    private static List<String> items(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
