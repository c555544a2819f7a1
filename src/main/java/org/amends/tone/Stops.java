package org.amends.tone;

/** Full stops, question marks and the like: up to where they go, and whether what follows goes on. */
final class Stops {
    private static final String STOPS = ".!?\u2026\u3002";

    private Stops() {}

    /** Behind the last of the stops that begin there. */
    static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static boolean asks(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    /** Dots in a row, or a sign for itself as in "tap the ? icon": they end a sentence where the next word begins large. */
    static boolean isLoose(String text, int begin, int end) {
        char c = text.charAt(begin);
        return c == '\u2026' || c == '.' && end - begin > 1 || begin > 0 && text.charAt(begin - 1) == ' ';
    }

    /** Whether the next word on the line begins small. */
    static boolean goesOnSmall(String text, int at) {
        int ahead = at;
        while (ahead < text.length() && " \r\t".indexOf(text.charAt(ahead)) >= 0) {
            ahead++;
        }
        return ahead < text.length() && Character.isLowerCase(text.charAt(ahead));
    }
}
