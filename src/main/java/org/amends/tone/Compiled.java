package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Grown trie;
    private final Tokeniser tokeniser;
    private final Judge judge;
    private final int denials;
    private final int common;
    private final int foreign;

    Compiled(RuleBook book) {
        this.book = book;
        Map<String, WordClass> classes = book.classes();
        classes.forEach((name, words) -> words.singles(classes).forEach(word -> lexicon.add(name, word)));
        book.spellings().forEach(lexicon::spell);
        book.endings().forEach(lexicon::end);
        trie = trie(classes);
        denials = classNumber(DENIALS);
        common = classNumber(COMMON);
        foreign = classNumber(FOREIGN);
        classNumber(EVERYDAY);
        tokeniser =
                new Tokeniser(lexicon, classNumber(SLOT_WORDS), classNumber(SLOT_FILLERS), classNumber(ABBREVIATIONS));
        judge = new Judge(book.rules());
    }

    private Grown trie(Map<String, WordClass> classes) {
        Trie growing = new Trie(lexicon, classes);
        List<Rule> rules = new ArrayList<>(book.rules());
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            try {
                rules.get(i).says().forEach(phrase -> growing.add(phrase, rule * 2));
                rules.get(i).guards().forEach(phrase -> growing.add(phrase, rule * 2 + 1));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(rules.get(i).id() + ": " + wrong.getMessage(), wrong);
            }
        }
        return growing.grown();
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
        Matches matches = new Matches();
        Walk walk = new Walk(lexicon, trie, denials, tokens, matches);
        Judge.Trial trial = judge.trial(tokens, lexicon, denials);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            matches.clear();
            walk.sentence(tokens.begin(sentence), tokens.end(sentence));
            trial.sentence(sentence, matches);
        }
        return Optional.of(trial);
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
        Tokens tokens = tokeniser.tokens(text);
        Walk walk = new Walk(lexicon, trie, denials, tokens, new Matches());
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            walk.sentence(tokens.begin(sentence), tokens.end(sentence));
        }
        return walk.steps();
    }
}
