package org.amends.sandbox;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.sandbox.osgi.Translations;

/** The plugin's words in one language, as Jira's translations take them. */
final class PluginWords extends ResourceBundle {
    private final Translations words;
    private final Locale language;

    PluginWords(Translations words, Locale language) {
        this.words = words;
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.raw(language, key).orElse(null);
    }

    /** Asked for each word of each page: the bundle's own way gathers all keys first. */
    @Override
    public boolean containsKey(String key) {
        return words.raw(language, key).isPresent();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
