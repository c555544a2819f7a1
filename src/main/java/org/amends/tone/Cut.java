package org.amends.tone;

import java.util.List;

/** One text's turn to be cut: what of it are words, what are signs, and what the signs do. */
final class Cut {
    private final String text;
    private final char[] characters;
    private final int length;
    private final Words words;
    private final Slots slots;
    private final Tokens tokens;
    private int at;

    Cut(String text, char[] characters, Words words, Slots slots, Tokens tokens) {
        this.text = text;
        this.characters = characters;
        this.length = text.length();
        this.words = words;
        this.slots = slots;
        this.tokens = tokens;
    }

    /** Cuts all but those pieces, which somebody else wrote. */
    void all(List<int[]> quoted) {
        for (int[] piece : quoted) {
            until(piece[0]);
            tokens.endSentence(false);
            at = Math.max(at, piece[1]);
        }
        until(length);
        tokens.endSentence(false);
    }

    private void until(int end) {
        while (at < end) {
            char c = characters[at];
            if (c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c)) {
                at = words.word(at);
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (c >= '0' && c <= '9') {
                at = words.number(at);
            } else {
                sign(c);
            }
        }
    }

    private char next() {
        return at + 1 < length ? characters[at + 1] : '\n';
    }

    private char before() {
        return at > 0 ? characters[at - 1] : '\n';
    }

    private void sign(char c) {
        switch (c) {
            case '.', '!', '?', '\u2026', '\u3002' -> stop(c);
            case '\n' -> newLine();
            case ',', ';', ':', '(', ')', '=', '/', '\u2013', '\u2014', '|' -> pause(c);
            case '-' -> hyphen();
            case '"', '\u201c', '\u201e', '\u00ab', '\u2018', '\'' -> quotation(c);
            case '<' -> angle();
            case '{', '[', '%', '$' -> bracket(c);
            case '@' -> run(Lexicon.Thing.HANDLE, 1);
            case '^', '~' -> run(Lexicon.Thing.STRANGER, 1);
            default -> other(c);
        }
    }

    private void stop(char c) {
        if (c == '!' && thing(Lexicon.Thing.LINK, Signs.pictureEnd(text, at))) {
            return;
        }
        int begin = at;
        at = Stops.end(text, begin);
        boolean dot = c == '.' && at - begin == 1;
        if (dot ? endsSentence() : !Stops.isLoose(text, begin, at) || !Stops.goesOnSmall(text, at)) {
            tokens.endSentence(Stops.asks(text, begin, at));
        } else {
            tokens.comma();
        }
    }

    private boolean endsSentence() {
        if (at < length && Character.isLetterOrDigit(characters[at])) {
            return false;
        }
        return !words.endInAbbreviation();
    }

    /** One thing up to there, if there is an end. */
    private boolean thing(Lexicon.Thing thing, int end) {
        if (end < 0) {
            return false;
        }
        tokens.add(thing.ordinal(), at, end);
        at = end;
        return true;
    }

    private void newLine() {
        at++;
        if (Stops.goesOnSmall(text, at)) {
            tokens.comma();
        } else {
            tokens.endSentence(false);
        }
    }

    private void pause(char c) {
        if (thing(Lexicon.Thing.EMOTICON, Signs.emoticonEnd(text, at))) {
            return;
        }
        if (c == '|' && before() != ' ' && next() != ' ') {
            while (at < length && characters[at] != ']' && characters[at] != '\n') {
                at++;
            }
            return;
        }
        if (c != '/' && c != '=') {
            tokens.comma();
        }
        at++;
    }

    private void hyphen() {
        if (!Character.isLetterOrDigit(before()) || next() == '-' || next() == ' ') {
            tokens.comma();
        }
        at++;
    }

    private void quotation(char opening) {
        boolean opens = opening != '"' && opening != '\'' || !Character.isLetterOrDigit(before());
        int end = opens && next() != ' ' ? Signs.closingQuote(text, at, opening) : -1;
        if (!thing(Lexicon.Thing.QUOTATION, end)) {
            at++;
        }
    }

    private void angle() {
        int end = Signs.slotEnd(text, at, '>');
        if (end < 0) {
            if (next() == '3') {
                tokens.add(Lexicon.Thing.EMOTICON.ordinal(), at, at + 2);
                at++;
            }
            at++;
            return;
        }
        boolean slot = slots.holds(text, at + 1, end);
        Lexicon.Thing thing = slot ? Lexicon.Thing.SLOT : Lexicon.Thing.LINK;
        tokens.add(thing.ordinal(), at, end + 1);
        at = end + 1;
    }

    /** Slots of templates, and wiki markup, which looks much like them. */
    private void bracket(char c) {
        if (c == '[' && next() == '~') {
            run(Lexicon.Thing.HANDLE, 2);
            return;
        }
        char closing = c == '[' ? ']' : c == '%' ? '%' : '}';
        int end = c == '$' && next() != '{' ? -1 : Signs.slotEnd(text, at, closing);
        if (end >= 0 && isSlot(c, end)) {
            int begin = at;
            at = end + 1;
            while (at < length && characters[at] == closing) {
                at++;
            }
            tokens.add(Lexicon.Thing.SLOT.ordinal(), begin, at);
        } else if (c == '{' && end >= 0) {
            at = end + 1;
        } else {
            other(c);
        }
    }

    /** Neither the words of a link, [ticket](https://..), nor what stands between two numbers of per cent. */
    private boolean isSlot(char opening, int end) {
        boolean link = opening == '[' && end + 1 < length && characters[end + 1] == '(';
        boolean share = opening == '%' && Character.isWhitespace(next());
        return !link && !share && slots.holds(text, at + 1, end);
    }

    private void run(Lexicon.Thing thing, int skip) {
        int begin = at;
        at += skip;
        while (at < length && (Character.isLetterOrDigit(characters[at]) || characters[at] == '_')) {
            at++;
        }
        if (at < length && begin + 2 <= at && characters[begin] == '[' && characters[at] == ']') {
            at++;
        }
        if (at > begin + skip) {
            tokens.add(thing.ordinal(), begin, at);
        }
    }

    private void other(char c) {
        int begin = at;
        int code = text.codePointAt(at);
        at += Character.charCount(code);
        if (Signs.isEmoji(code)) {
            at = Signs.emojiEnd(text, at);
            tokens.add(Lexicon.Thing.EMOJI.ordinal(), begin, at);
        } else if (Character.isLetter(code)) {
            words.add(Lexicon.STRANGER, begin, at);
        } else if (Character.isWhitespace(code)) {
            tokens.comma();
        } else {
            words.sign(c, begin);
        }
    }
}
