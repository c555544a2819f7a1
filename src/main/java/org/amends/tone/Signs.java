package org.amends.tone;

/** What the characters of a reply are. Each looks ahead a bounded number of characters. */
final class Signs {
    private static final int LONGEST_QUOTATION = 300;
    private static final int LONGEST_SLOT = 40;
    private static final int LONGEST_PICTURE = 120;

    private Signs() {}

    /** The letter there as words are folded: 0 for one that does not show, less where the word is over. */
    static int letter(String text, int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return c + ('a' - 'A');
        }
        if (c < 128 && c != '\'' && c != '`') {
            return -1;
        }
        if (isApostrophe(c)) {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) ? '\'' : -1;
        }
        if (c == '\u00ad' || c == '\u200b' || c == '\u200d') {
            return 0;
        }
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter ? Character.toLowerCase(c) : -1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u00b4' || c == '`';
    }

    /** Behind a picture in wiki markup, such as !screen.png|thumbnail!; less where there is none. */
    static int pictureEnd(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_PICTURE);
        int end = at + 1;
        boolean dot = false;
        while (end < last && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '!') {
            dot |= text.charAt(end) == '.';
            end++;
        }
        return dot && end < last && text.charAt(end) == '!' ? end + 1 : -1;
    }

    /** Behind an emoticon, such as :-); less where there is none. */
    static int emoticonEnd(String text, int at) {
        char eyes = text.charAt(at);
        boolean stuck = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (eyes != ':' && eyes != ';' && eyes != '=' || stuck) {
            return -1;
        }
        int mouth = at + 1;
        if (mouth < text.length() && "-'".indexOf(text.charAt(mouth)) >= 0) {
            mouth++;
        }
        boolean is =
                mouth < text.length() && ")(DPpOo|*]/\\".indexOf(text.charAt(mouth)) >= 0 && endsAt(text, mouth + 1);
        return is ? mouth + 1 : -1;
    }

    private static boolean endsAt(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '/';
    }

    /** Where the quotation is closed that is opened there; less where it is not, on its line. */
    static int closingQuote(String text, int at, char opening) {
        boolean single = opening == '\'' || opening == '\u2018';
        String closers = single ? "'\u2019" : opening == '\u00ab' ? "\u00bb" : "\"\u201d\u201c";
        int last = Math.min(text.length(), at + LONGEST_QUOTATION);
        for (int i = at + 1; i < last && text.charAt(i) != '\n'; i++) {
            boolean inWord = single && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (closers.indexOf(text.charAt(i)) >= 0 && !inWord) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where the bracket is closed that is opened there; less where it is not, or holds what no slot holds. */
    static int slotEnd(String text, int at, char closing) {
        int last = Math.min(text.length(), at + LONGEST_SLOT);
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i;
            }
            if (c == '\n' || c == '|' || c == '(' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Behind all that makes one picture with the emoji that ends there: the tone of its skin, and others that are joined to it. */
    static int emojiEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int code = text.codePointAt(end);
            if (code == '\u200d' && end + 1 < text.length()) {
                end += 1 + Character.charCount(text.codePointAt(end + 1));
            } else if (code == '\ufe0f' || code >= 0x1F3FB && code <= 0x1F3FF) {
                end += Character.charCount(code);
            } else {
                return end;
            }
        }
        return end;
    }

    static boolean isEmoji(int code) {
        return code >= 0x1F300 && code <= 0x1FAFF
                || code >= 0x2639 && code <= 0x263B
                || code >= 0x1F1E6 && code <= 0x1F1FF
                || code == 0x2600
                || code == 0x2665
                || code == 0x270C
                || code == 0x2728
                || code == 0x2764
                || code == 0x2B50;
    }
}
