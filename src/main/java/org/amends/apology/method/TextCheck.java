package org.amends.apology.method;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.amends.apology.method.Wanted.What;

/** What every text of a method must be. */
final class TextCheck {
    static final int LONGEST_NAME = 80;

    /** Jira itself is translated into some thirty. */
    static final int MOST_LANGUAGES = 40;

    private TextCheck() {}

    static void check(String field, Texts texts, int longest) {
        int languages = texts.byLanguage().size();
        MethodCheck.demand(
                languages <= MOST_LANGUAGES,
                field,
                Wanted.of(What.LANGUAGES_AT_MOST, MOST_LANGUAGES),
                Wanted.literal(languages));
        texts.byLanguage().forEach((tag, text) -> {
            MethodCheck.demand(isTag(tag), field, Wanted.of(What.TAG), Wanted.literal(tag));
            text(field + "." + tag, text, longest);
        });
    }

    private static void text(String field, String text, int longest) {
        MethodCheck.demand(!text.isBlank(), field, Wanted.of(What.TEXT_OR_NOTHING), Wanted.of(What.BLANK));
        MethodCheck.demand(
                text.length() <= longest,
                field,
                Wanted.of(What.CHARACTERS_AT_MOST, longest),
                Wanted.literal(text.length()));
        boolean kept = text.codePoints().allMatch(TextCheck::canBeKept);
        MethodCheck.demand(kept, field, Wanted.of(What.KEPT_CHARACTERS), Wanted.of(What.LOST_CHARACTERS));
    }

    /** PostgreSQL takes no NUL, and half of a surrogate pair becomes a question mark in any database. */
    private static boolean canBeKept(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    /** In the one form in which the language of a reader is written. */
    private static boolean isTag(String tag) {
        try {
            return !tag.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag);
        } catch (IllformedLocaleException none) {
            return false;
        }
    }
}
