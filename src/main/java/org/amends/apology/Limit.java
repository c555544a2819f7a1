package org.amends.apology;

import java.util.Locale;
import java.util.Optional;

/** How long a text may be, in characters as people count them. */
record Limit(int least, int most) {
    static final Limit REASON = new Limit(1, 1000);
    static final Limit NOTE = new Limit(0, 1000);
    static final Limit LINE = new Limit(1, 200);
    static final Limit OPTIONAL_LINE = new Limit(0, 200);

    /**
     * Refuses a text of another length; the code is {@code text-length}, or {@code text-missing} where there is nothing to
     * see in it; its args are least, most and found.
     */
    Optional<Refusal> of(String field, String text) {
        int length = text.codePoints().anyMatch(Limit::canBeSeen) ? text.codePointCount(0, text.length()) : 0;
        boolean fits = length >= least && length <= most;
        return fits ? Optional.empty() : Optional.of(refusal(field, length));
    }

    private static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private Refusal refusal(String field, int length) {
        String code = length == 0 ? "text-missing" : "text-length";
        return Refusal.of(field, code, number(least), number(most), number(length));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
