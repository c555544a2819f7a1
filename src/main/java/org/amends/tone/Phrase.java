package org.amends.tone;

import java.util.List;
import java.util.Set;

/** A row of parts that must follow one another in a sentence. */
record Phrase(List<Part> parts) {
    Phrase {
        parts = List.copyOf(parts);
    }

    /** One place in a phrase. */
    sealed interface Part permits Words, Not, Gap, Skip, Edge {}

    /** One of these words, or rows of words, or words of these classes. */
    record Words(Set<String> words, Set<List<String>> rows, Set<String> classes, boolean optional) implements Part {}

    /** Any word that is in none of these classes. */
    record Not(Set<String> classes) implements Part {}

    /** At most so many words that deny nothing; across commas or not. */
    record Gap(int most, boolean acrossCommas) implements Part {}

    /** At most so many words of a class, with no comma between or behind. */
    record Skip(String ofClass, int most) implements Part {}

    /** Where a sentence begins or ends. */
    enum Edge implements Part {
        BEGIN,
        END
    }
}
