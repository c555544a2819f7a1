package org.amends.apology;

import java.util.Locale;
import java.util.Optional;

/** How long a text may be, in characters as people count them. */
record Limit(int least, int most) {
    static final Limit REASON = new Limit(1, 1000);
    static final Limit NOTE = new Limit(0, 1000);
    static final Limit LINE = new Limit(1, 200);
    static final Limit OPTIONAL_LINE = new Limit(0, 200);

    /** Refuses a text of another length; the code is {@code text-length}, its args are least, most and found. */
    Optional<Refusal> of(String field, String text) {
        int length = text.codePointCount(0, text.length());
        boolean fits = length >= least && length <= most;
        return fits ? Optional.empty() : Optional.of(refusal(field, length));
    }

    private Refusal refusal(String field, int length) {
        String code = length == 0 ? "text-missing" : "text-length";
        return Refusal.of(field, code, number(least), number(most), number(length));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
