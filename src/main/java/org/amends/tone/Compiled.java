package org.amends.tone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A book of rules made ready for reading: words numbered, phrases in one tree. */
final class Compiled {
    private static final String DENIALS = "DENIAL";
    private static final String SLOT_WORDS = "SLOTWORD";
    private static final String SLOT_FILLERS = "SLOTFILLER";
    private static final String ABBREVIATIONS = "ABBREVIATION";
    private static final String EVERYDAY = "EVERYDAY";
    private static final String COMMON = "COMMON";
    private static final String FOREIGN = "FOREIGN";
    private static final int THINGS = Lexicon.Thing.values().length;
    private static final int NAME = Lexicon.Thing.NAME.ordinal();
    private static final int ENOUGH_WORDS = 6;
    private static final int STRANGE_WORDS = 2;
    private static final int RARE = 9;

    private final RuleBook book;
    private final Lexicon lexicon = new Lexicon();
    private final Grown grown;
    private final Grown.Tree tree;
    private final Tokeniser tokeniser;
    private final Judge judge;
    private final int denials;
    private final int common;
    private final int foreign;

    Compiled(RuleBook book) {
        this.book = book;
        Map<String, WordClass> classes = new TreeMap<>(book.classes());
        classes.forEach((name, words) -> words.singles(classes).forEach(word -> lexicon.add(name, word)));
        book.spellings().forEach(lexicon::spell);
        book.endings().forEach(lexicon::end);
        Trie says = new Trie(lexicon, classes);
        List<Trie> guards =
                book.rules().stream().map(rule -> guards(rule, classes)).toList();
        for (int rule = 0; rule < guards.size(); rule++) {
            says(says, rule);
        }
        lexicon.close();
        Freezer freezer = new Freezer(lexicon);
        tree = says.tree(freezer);
        judge = new Judge(
                book.rules(), guards.stream().map(trie -> trie.tree(freezer)).toList());
        grown = freezer.grown();
        denials = classNumber(DENIALS);
        common = classNumber(COMMON);
        foreign = classNumber(FOREIGN);
        classNumber(EVERYDAY);
        tokeniser =
                new Tokeniser(lexicon, classNumber(SLOT_WORDS), classNumber(SLOT_FILLERS), classNumber(ABBREVIATIONS));
    }

    private void says(Trie trie, int number) {
        Rule rule = book.rules().get(number);
        add(trie, rule, rule.says(), number);
    }

    private Trie guards(Rule rule, Map<String, WordClass> classes) {
        Trie trie = new Trie(lexicon, classes);
        add(trie, rule, rule.guards(), 0);
        return trie;
    }

    private static void add(Trie trie, Rule rule, List<Phrase> phrases, int number) {
        try {
            phrases.forEach(phrase -> trie.add(phrase, number));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(rule.id() + ": " + wrong.getMessage(), wrong);
        }
    }

    private int classNumber(String name) {
        return lexicon.classNumber(name)
                .orElseThrow(() -> new IllegalArgumentException(book.language() + " has no class " + name));
    }

    String language() {
        return book.language();
    }

    List<Rule> rules() {
        return book.rules();
    }

    /** Long words that any request and any reply may hold. */
    Set<String> everyday() {
        return book.classes().get(EVERYDAY).words();
    }

    /** Empty when the text is in another language. */
    Optional<Review> review(String text) {
        return trial(text).map(trial -> new Review(Optional.of(book.language()), trial.findings()));
    }

    /** Whether a text in this language holds the signal. */
    boolean signals(String text, String signal) {
        return trial(text).filter(trial -> trial.heard(signal)).isPresent();
    }

    private Optional<Judge.Trial> trial(String text) {
        Tokens tokens = tokeniser.tokens(text);
        if (!isOwnLanguage(tokens)) {
            return Optional.empty();
        }
        return Optional.of(trial(tokens));
    }

    private Judge.Trial trial(Tokens tokens) {
        Matches matches = new Matches();
        Walk walk = new Walk(lexicon, grown, denials, tokens);
        Judge.Trial trial = judge.trial(tokens, lexicon, denials, walk);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            matches.clear();
            walk.to(sentence);
            walk.along(tree, matches);
            trial.sentence(sentence, matches);
        }
        return trial;
    }

    /** A guess that costs next to nothing: the small words that every sentence needs. */
    private boolean isOwnLanguage(Tokens tokens) {
        int own = 0;
        int others = 0;
        int known = 0;
        int words = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int word = tokens.id(at);
            own += lexicon.is(word, common) ? 1 : 0;
            others += lexicon.is(word, foreign) ? 1 : 0;
            known += word >= THINGS ? 1 : 0;
            words += word >= THINGS || word == Lexicon.STRANGER || word == NAME ? 1 : 0;
        }
        boolean foreignWords = others > 1 && others >= own;
        boolean tooFew = words >= ENOUGH_WORDS && own * RARE < words;
        return !foreignWords && !tooFew && (known > 0 || words < STRANGE_WORDS);
    }

    long steps(String text) {
        return trial(tokeniser.tokens(text)).steps();
    }
}
