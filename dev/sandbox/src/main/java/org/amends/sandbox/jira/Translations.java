package org.amends.sandbox.jira;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/** The words that {@code I18nHelper} knows: the plugin host adds the plugin's bundles. Nothing is looked up elsewhere. */
public final class Translations {
    /** Finds a bundle's words for a language; empty where the bundle has none at all. */
    @FunctionalInterface
    public interface Source {
        Optional<ResourceBundle> words(Locale locale);
    }

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    public void add(Source source) {
        sources.add(source);
    }

    public void remove(Source source) {
        sources.remove(source);
    }

    /** The pattern of this key, untouched; empty when no source has it. */
    public Optional<String> pattern(Locale locale, String key) {
        return sources.stream()
                .flatMap(source -> source.words(locale).stream())
                .filter(words -> words.containsKey(key))
                .map(words -> words.getString(key))
                .findFirst();
    }
}
