package org.amends.apology.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text in as many languages as somebody wrote it in, by language tag ({@code de}, {@code pt-BR}), in their order. */
public record Texts(Map<String, String> byLanguage) {
    /** Nobody wrote anything. */
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in the first of these languages that it is written in. */
    Optional<String> in(List<String> languages) {
        return languages.stream()
                .filter(byLanguage::containsKey)
                .map(byLanguage::get)
                .findFirst();
    }

    /** The text in whatever language it was written in first. */
    Optional<String> any() {
        return byLanguage.values().stream().findFirst();
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
