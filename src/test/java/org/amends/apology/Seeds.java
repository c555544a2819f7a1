package org.amends.apology;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property with many seeds and names the one that broke it. Replay with {@code -Damends.seed=<seed>}. */
public final class Seeds {
    private Seeds() {}

    public static void each(int runs, Consumer<Random> property) {
        Long replayed = Long.getLong("amends.seed");
        long first = replayed == null ? System.nanoTime() : replayed;
        for (long seed = first; seed < first + (replayed == null ? runs : 1); seed++) {
            run(seed, property);
        }
    }

    private static void run(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Broken by -Damends.seed=" + seed + ": " + e.getMessage(), e);
        }
    }
}
