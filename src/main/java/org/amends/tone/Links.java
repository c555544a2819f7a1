package org.amends.tone;

/** Addresses of pages and of mail in a reply. */
final class Links {
    private Links() {}

    /** Whether the word of so many letters, read up to {@code at}, is how an address begins. */
    static boolean beginsWith(String text, int begin, int at, int letters) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '@' && letters > 0
                || c == ':' && text.startsWith("://", at)
                || c == '.' && letters == 3 && text.regionMatches(true, begin, "www.", 0, 4);
    }

    /** Where the address ends that begins there and is read up to {@code at}; the full stop of its sentence is none of it. */
    static int end(String text, int begin, int at) {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "|]>\")".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > begin + 1 && ".,!?;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
