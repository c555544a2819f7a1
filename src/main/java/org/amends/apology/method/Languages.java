package org.amends.apology.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * In which language a reader gets the texts of a method: theirs, the language that theirs is a kind of, the method's first; then the
 * words that ship; then whatever the text is written in. The one rule for everything that shows such a text.
 *
 * @param wanted language tags, the best first
 */
public record Languages(List<String> wanted) {
    public Languages {
        wanted = List.copyOf(wanted);
    }

    /** What this reader wants of that method. */
    public static Languages of(Locale reader, Method method) {
        List<String> wanted = new ArrayList<>();
        for (String tag = reader.toLanguageTag(); !tag.isEmpty(); tag = shorter(tag)) {
            wanted.add(tag);
        }
        method.firstLanguage().ifPresent(wanted::add);
        return new Languages(wanted);
    }

    /** The text, else the word that ships, else the text in any language, else the id. */
    public String text(Texts texts, Supplier<Optional<String>> shipped, String id) {
        return texts.in(wanted).or(shipped).or(texts::any).orElse(id);
    }

    /** What an administrator wrote; empty where the word that ships holds, or nothing. */
    public Optional<String> own(Texts texts, Supplier<Optional<String>> shipped) {
        return texts.in(wanted).or(() -> shipped.get().isPresent() ? Optional.empty() : texts.any());
    }

    private static String shorter(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
