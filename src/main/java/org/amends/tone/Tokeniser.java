package org.amends.tone;

/**
 * Cuts a reply into words and sentences, looking at each character a bounded number of times. Wiki markup, links, handles and
 * quotations do not become words; curly apostrophes, capitals and contractions are folded, so that one phrase finds them all.
 */
final class Tokeniser {
    private final Lexicon lexicon;
    private final Slots slots;
    private final int abbreviations;

    Tokeniser(Lexicon lexicon, int slotWords, int slotFillers, int abbreviations) {
        this.lexicon = lexicon;
        this.slots = new Slots(lexicon, slotWords, slotFillers);
        this.abbreviations = abbreviations;
    }

    Tokens tokens(String text) {
        Tokens tokens = new Tokens(text.length());
        char[] characters = text.toCharArray();
        Words words = new Words(lexicon, abbreviations, text, characters, tokens);
        new Cut(text, characters, words, slots, tokens).all(Quoted.pieces(text));
        return tokens;
    }
}
