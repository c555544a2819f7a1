package org.amends.tone;

/** What templates leave to be filled in, such as {@code {{name}}} or {@code <your order number>}. */
final class Slots {
    private final Lexicon lexicon;
    private final int words;
    private final int fillers;

    /** The numbers of the classes of words that make a slot, and of those that may stand beside them. */
    Slots(Lexicon lexicon, int words, int fillers) {
        this.lexicon = lexicon;
        this.words = words;
        this.fillers = fillers;
    }

    /** Whether all words between are such as templates leave to be filled in. */
    boolean holds(String text, int from, int to) {
        char[] letters = new char[Lexicon.LONGEST];
        int size = 0;
        boolean any = false;
        for (int i = from; i <= to; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (i < to && Character.isLetter(c)) {
                if (size < letters.length) {
                    letters[size] = c;
                }
                size++;
            } else if (size > 0) {
                int word = size > letters.length ? Lexicon.STRANGER : lexicon.find(letters, size);
                any |= lexicon.is(word, words);
                if (!lexicon.is(word, words) && !lexicon.is(word, fillers)) {
                    return false;
                }
                size = 0;
            }
        }
        return any;
    }
}
