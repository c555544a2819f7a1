package org.amends.jira.method;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Our words in a language that need not be the reader's, as they ship; Jira gives everybody theirs only. */
public final class ShippedWords {
    private static final String WORDS = "i18n.amends";

    private final ResourceBundle words;

    private ShippedWords(ResourceBundle words) {
        this.words = words;
    }

    /** In that language, in one that it is a kind of, else in English. */
    public static ShippedWords in(Locale locale) {
        Control noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new ShippedWords(ResourceBundle.getBundle(WORDS, locale, ShippedWords.class.getClassLoader(), noOther));
    }

    /** The word; the key itself where there is none, as Jira answers. */
    public String text(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException none) {
            return key;
        }
    }
}
