package org.amends.apology.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word with a stable code, the same in documents, columns, fields and REST: the constant's name in kebab case. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that code; empty when there is none. Codes are matched exactly. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> words, String code) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }
}
