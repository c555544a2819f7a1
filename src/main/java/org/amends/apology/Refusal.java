package org.amends.apology;

import java.util.List;

/**
 * Why something was not recorded. {@code field} names what was wrong, {@code code} is the stable reason, whose words stand under
 * {@code amends.refused.<code>} and {@code amends.refused.<code>.expected}, with the args filled in as {0}, {1} ...
 */
public record Refusal(String field, String code, List<String> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String field, String code, String... args) {
        return new Refusal(field, code, List.of(args));
    }
}
