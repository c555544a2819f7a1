package org.amends.tone;

import java.util.List;

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
        return new Run(text).tokens();
    }

    /** One text's turn. */
    private final class Run {
        private final String text;
        private final int length;
        private final Tokens tokens;
        private final char[] letters = new char[Lexicon.LONGEST];
        private int at;
        private int lastWord;

        Run(String text) {
            this.text = text;
            this.length = text.length();
            this.tokens = new Tokens(length);
        }

        Tokens tokens() {
            List<int[]> quoted = Quoted.pieces(text);
            for (int[] piece : quoted) {
                until(piece[0]);
                tokens.endSentence(false);
                at = Math.max(at, piece[1]);
            }
            until(length);
            tokens.endSentence(false);
            return tokens;
        }

        private void until(int end) {
            while (at < end) {
                char c = text.charAt(at);
                if (c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c)) {
                    word();
                } else if (c == ' ' || c == '\t' || c == '\r') {
                    at++;
                } else if (c >= '0' && c <= '9') {
                    number();
                } else {
                    sign(c);
                }
            }
        }

        private char next() {
            return at + 1 < length ? text.charAt(at + 1) : '\n';
        }

        private char before() {
            return at > 0 ? text.charAt(at - 1) : '\n';
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

        private void word() {
            int begin = at;
            int size = 0;
            int apostrophe = -1;
            int hash = 0;
            while (at < length) {
                int letter = Signs.letter(text, at);
                if (letter < 0) {
                    break;
                }
                if (letter > 0) {
                    apostrophe = letter == '\'' ? size : apostrophe;
                    hash = Lexicon.hash(hash, (char) letter);
                    size = put(size, (char) letter);
                }
                at++;
            }
            if (Links.beginsWith(text, begin, at, size)) {
                link(begin);
            } else {
                if (beginsAfresh(begin)) {
                    tokens.endSentence(false);
                }
                spelled(begin, size, hash, apostrophe);
            }
        }

        /** A capital behind a link or a smiley: who ends a sentence with one sets no full stop. */
        private boolean beginsAfresh(int begin) {
            int last = tokens.size() - 1;
            if (last < 0 || begin > tokens.to(last) + 2 || !Character.isUpperCase(text.charAt(begin))) {
                return false;
            }
            int thing = tokens.id(last);
            return thing == Lexicon.Thing.LINK.ordinal()
                    || thing == Lexicon.Thing.EMOJI.ordinal()
                    || thing == Lexicon.Thing.EMOTICON.ordinal();
        }

        private int put(int size, char c) {
            if (size < letters.length) {
                letters[size] = c;
            }
            return size + 1;
        }

        private void link(int begin) {
            at = Links.end(text, begin, at);
            tokens.add(Lexicon.Thing.LINK.ordinal(), begin, at);
        }

        private void spelled(int begin, int size, int hash, int apostrophe) {
            if (size > letters.length) {
                add(Lexicon.STRANGER, begin);
                return;
            }
            int word = lexicon.find(letters, size, hash);
            if (word == Lexicon.STRANGER && apostrophe > 0) {
                contracted(begin, size, apostrophe);
            } else if (word == Lexicon.STRANGER && !Character.isUpperCase(text.charAt(begin))) {
                add(lexicon.stranger(letters, size), begin);
            } else {
                addSpelled(word, begin);
            }
        }

        /** "we'll", "wasn't", "the customer's": a word and what its ending is short for. */
        private void contracted(int begin, int size, int apostrophe) {
            boolean not = size == apostrophe + 2 && letters[apostrophe + 1] == 't' && letters[apostrophe - 1] == 'n';
            int split = not ? apostrophe - 1 : apostrophe;
            addSpelled(lexicon.find(letters, split), begin);
            System.arraycopy(letters, split, letters, 0, size - split);
            int ending = lexicon.find(letters, size - split);
            if (ending != Lexicon.STRANGER) {
                addSpelled(ending, begin);
            }
        }

        private void addSpelled(int word, int begin) {
            int[] words = lexicon.expansion(word);
            if (words == null) {
                add(word, begin);
                return;
            }
            for (int each : words) {
                add(each, begin);
            }
        }

        private void add(int word, int begin) {
            lastWord = word;
            boolean name = word == Lexicon.STRANGER && begin < at && Character.isUpperCase(text.charAt(begin));
            tokens.add(name ? Lexicon.Thing.NAME.ordinal() : word, begin, at);
        }

        private void number() {
            int begin = at;
            while (at < length
                    && (isDigit(at) || ".,:".indexOf(text.charAt(at)) >= 0 && at + 1 < length && isDigit(at + 1))) {
                at++;
            }
            lastWord = Lexicon.STRANGER;
            tokens.add(Lexicon.Thing.NUMBER.ordinal(), begin, at);
        }

        private boolean isDigit(int index) {
            char c = text.charAt(index);
            return c >= '0' && c <= '9';
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
            if (at < length && Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
            return !lexicon.is(lastWord, abbreviations);
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
                while (at < length && text.charAt(at) != ']' && text.charAt(at) != '\n') {
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
                while (at < length && text.charAt(at) == closing) {
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
            boolean link = opening == '[' && end + 1 < length && text.charAt(end + 1) == '(';
            boolean share = opening == '%' && Character.isWhitespace(next());
            return !link && !share && slots.holds(text, at + 1, end);
        }

        private void run(Lexicon.Thing thing, int skip) {
            int begin = at;
            at += skip;
            while (at < length && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            if (at < length && begin + 2 <= at && text.charAt(begin) == '[' && text.charAt(at) == ']') {
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
                add(Lexicon.STRANGER, begin);
            } else if (Character.isWhitespace(code)) {
                tokens.comma();
            } else {
                letters[0] = c;
                int word = lexicon.find(letters, 1);
                if (word != Lexicon.STRANGER) {
                    addSpelled(word, begin);
                }
            }
        }
    }
}
