package org.amends.tone;

/** The words of one text: folded, numbered and spelled out. */
final class Words {
    private final Lexicon lexicon;
    private final int abbreviations;
    private final String text;
    private final char[] characters;
    private final Tokens tokens;
    private final char[] letters = new char[Lexicon.LONGEST];
    private int last;

    Words(Lexicon lexicon, int abbreviations, String text, char[] characters, Tokens tokens) {
        this.lexicon = lexicon;
        this.abbreviations = abbreviations;
        this.text = text;
        this.characters = characters;
        this.tokens = tokens;
    }

    /** Whether what was added last is short for more, so that a full stop behind it ends no sentence. */
    boolean endInAbbreviation() {
        return lexicon.is(last, abbreviations);
    }

    /** Adds the word or the address that begins there, and tells where it ends. */
    int word(int begin) {
        int at = begin;
        long key = 0;
        for (int code = plain(at); code > 0; code = plain(at)) {
            key = Keys.longer(key, code);
            at++;
        }
        boolean goesOn = at < characters.length && characters[at] != ' ' && Signs.letter(text, at) >= 0;
        return goesOn || at - begin > Keys.LONGEST ? folded(begin, at) : word(begin, at, at - begin, lexicon.find(key));
    }

    private int plain(int at) {
        int code = at < characters.length ? Keys.code(characters[at]) : 0;
        return code == Keys.APOSTROPHE ? 0 : code;
    }

    /** Any other word, read letter by letter. */
    private int folded(int begin, int plainTo) {
        int end = plainTo;
        while (end < text.length() && Signs.letter(text, end) >= 0) {
            end++;
        }
        int size = fold(begin, end);
        return word(begin, end, size, size > letters.length ? Lexicon.STRANGER : lexicon.find(letters, size));
    }

    /** Puts the letters that fit into the buffer; how many there are. */
    private int fold(int begin, int end) {
        int size = 0;
        for (int at = begin; at < end; at++) {
            int letter = Signs.letter(text, at);
            if (letter > 0) {
                if (size < letters.length) {
                    letters[size] = (char) letter;
                }
                size++;
            }
        }
        return size;
    }

    private int word(int begin, int end, int size, int word) {
        if (Links.beginsWith(text, begin, end, size)) {
            int linkEnd = Links.end(text, begin, end);
            tokens.add(Lexicon.Thing.LINK.ordinal(), begin, linkEnd);
            return linkEnd;
        }
        if (Character.isUpperCase(characters[begin]) && isBehindEnd(begin)) {
            tokens.endSentence(false);
        }
        if (word != Lexicon.STRANGER) {
            spelled(word, begin, end);
        } else {
            unknown(begin, end, size);
        }
        return end;
    }

    /** Behind a link or a smiley: who ends a sentence with one sets no full stop, and begins the next one with a capital. */
    private boolean isBehindEnd(int begin) {
        int before = tokens.size() - 1;
        if (before < 0 || begin > tokens.to(before) + 2) {
            return false;
        }
        int thing = tokens.id(before);
        return thing == Lexicon.Thing.LINK.ordinal()
                || thing == Lexicon.Thing.EMOJI.ordinal()
                || thing == Lexicon.Thing.EMOTICON.ordinal();
    }

    private void unknown(int begin, int end, int size) {
        int apostrophe = size > letters.length ? -1 : apostrophe(begin, end);
        if (apostrophe > 0) {
            contracted(begin, end, size, apostrophe);
        } else if (size <= letters.length && !Character.isUpperCase(characters[begin])) {
            add(lexicon.stranger(letters, size), begin, end);
        } else {
            add(Lexicon.STRANGER, begin, end);
        }
    }

    /** The last one among the folded letters; less where there is none. */
    private int apostrophe(int begin, int end) {
        int at = fold(begin, end) - 1;
        while (at >= 0 && letters[at] != '\'') {
            at--;
        }
        return at;
    }

    /** "we'll", "wasn't", "the customer's": a word and what its ending is short for. */
    private void contracted(int begin, int end, int size, int apostrophe) {
        boolean not = size == apostrophe + 2 && letters[apostrophe + 1] == 't' && letters[apostrophe - 1] == 'n';
        int split = not ? apostrophe - 1 : apostrophe;
        spelled(lexicon.find(letters, split), begin, end);
        System.arraycopy(letters, split, letters, 0, size - split);
        int ending = lexicon.find(letters, size - split);
        if (ending != Lexicon.STRANGER) {
            spelled(ending, begin, end);
        }
    }

    /** Adds a sign, if the rules know it. */
    void sign(char sign, int at) {
        letters[0] = sign;
        int word = lexicon.find(letters, 1);
        if (word != Lexicon.STRANGER) {
            spelled(word, at, at + 1);
        }
    }

    private void spelled(int word, int begin, int end) {
        int[] words = lexicon.expansion(word);
        if (words == null) {
            add(word, begin, end);
            return;
        }
        for (int each : words) {
            add(each, begin, end);
        }
    }

    /** Adds a word by its number; a stranger with a capital is a name. */
    void add(int word, int begin, int end) {
        last = word;
        boolean name = word == Lexicon.STRANGER && Character.isUpperCase(characters[begin]);
        tokens.add(name ? Lexicon.Thing.NAME.ordinal() : word, begin, end);
    }

    /** Adds the number that begins there, and tells where it ends. */
    int number(int begin) {
        int at = begin;
        while (isDigit(at) || at < characters.length && ".,:".indexOf(characters[at]) >= 0 && isDigit(at + 1)) {
            at++;
        }
        last = Lexicon.STRANGER;
        tokens.add(Lexicon.Thing.NUMBER.ordinal(), begin, at);
        return at;
    }

    private boolean isDigit(int at) {
        return at < characters.length && characters[at] >= '0' && characters[at] <= '9';
    }
}
