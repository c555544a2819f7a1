package org.amends.sandbox.jira;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Behind {@code I18nHelper}: the words in the language of whoever is signed in; an unknown key is its own text. */
final class SandboxI18nHelper {
    private final Translations translations;
    private final Languages languages;

    SandboxI18nHelper(Translations translations, Languages languages) {
        this.translations = translations;
        this.languages = languages;
    }

    public Locale getLocale() {
        return languages.current();
    }

    public String getText(String key) {
        return filled(key);
    }

    public String getText(String key, String value1) {
        return filled(key, value1);
    }

    public String getText(String key, String value1, String value2) {
        return filled(key, value1, value2);
    }

    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] several) {
            return filled(key, several);
        }
        return parameters instanceof List<?> several ? filled(key, several.toArray()) : filled(key, parameters);
    }

    /** The pattern is a message format also where nothing is filled in: a single quote must be doubled in every text. */
    private String filled(String key, Object... values) {
        Locale locale = getLocale();
        return translations
                .pattern(locale, key)
                .map(pattern -> isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(values))
                .orElse(key);
    }

    /** What a message format gives back as it is. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
    }
}
