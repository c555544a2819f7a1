package org.amends.bench;

/**
 * The kinds of tickets that a measurement has many of. Of ten tickets one has an apology, of ten apologies one has many
 * facts, and half of the first hundred apologies, a tenth of the others, are still open.
 */
enum Kind {
    QUIET("no apology", "MOD(N, 10) <> 0"),
    OPEN("an open apology", "(MOD(N, 100) = 50 OR MOD(N, 100) IN (10, 30, 70, 90) AND N <= 1000)"),
    CLOSED(
            "a finished apology",
            "MOD(N, 10) = 0 AND MOD(N, 100) NOT IN (0, 50) AND NOT (MOD(N, 20) = 10 AND N <= 1000)"),
    LONG("a finished apology with many facts", "MOD(N, 100) = 0");

    private final String words;
    private final String which;

    Kind(String words, String which) {
        this.words = words;
        this.which = which;
    }

    /** For people: a ticket with .. */
    String words() {
        return words;
    }

    /** Which numbers N from 1 are copies of this kind, as SQL. */
    String which() {
        return which;
    }

    boolean has(long number) {
        boolean young = number <= 1000;
        return switch (this) {
            case QUIET -> number % 10 != 0;
            case LONG -> number % 100 == 0;
            case OPEN -> number % 100 == 50 || number % 20 == 10 && young;
            case CLOSED -> number % 10 == 0 && !LONG.has(number) && !OPEN.has(number);
        };
    }
}
