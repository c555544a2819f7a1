package org.amends.sandbox.osgi;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that a plugin brings. */
public interface Translations {
    /** The word as it stands in the file, not yet formatted; of the language, else of the file without a language. */
    Optional<String> raw(Locale locale, String key);

    /** The word filled in by the rules of {@link java.text.MessageFormat}, numbers and dates in the given language. */
    Optional<String> text(Locale locale, String key, Object... arguments);

    /** Every key there is. */
    Set<String> keys();
}
