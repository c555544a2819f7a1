package org.amends.apology.word;

/** Who did it. */
public sealed interface Actor {
    /** Somebody with an account; the key is the user key, which outlives a change of name. */
    record Person(String key) implements Actor {
        public Person {
            if (key.isBlank()) {
                throw new IllegalArgumentException("key: expected a user key, found nothing");
            }
        }
    }

    /** The plugin itself, from what it found in Jira. */
    record Amends() implements Actor {}
}
