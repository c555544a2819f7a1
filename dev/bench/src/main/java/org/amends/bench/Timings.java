package org.amends.bench;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How long the same thing took, in nanoseconds, in the order of the rounds. */
record Timings(long[] nanos) {
    private static final double NANOS_IN_MICRO = 1_000;
    private static final double MICROS_IN_SECOND = 1_000_000;

    static Timings of(LongStream nanos) {
        return new Timings(nanos.toArray());
    }

    /** What is left of each round when the other's of the same round is taken off. */
    Timings minus(Timings other) {
        return of(IntStream.range(0, Math.min(nanos.length, other.nanos.length))
                .mapToLong(round -> nanos[round] - other.nanos[round]));
    }

    /** Of each of so many things that were done one after the other in each round. */
    Timings each(int many) {
        return of(LongStream.of(nanos).map(all -> all / many));
    }

    /** How often a second, by the median. */
    long aSecond() {
        return Math.round(MICROS_IN_SECOND / median());
    }

    int count() {
        return nanos.length;
    }

    /** In microseconds, as all that follow. */
    double median() {
        return quantile(0.5);
    }

    double lowerQuartile() {
        return quantile(0.25);
    }

    double upperQuartile() {
        return quantile(0.75);
    }

    double slowest() {
        return quantile(1);
    }

    /** How many times the other's median this one's is. */
    double times(Timings other) {
        return median() / other.median();
    }

    /** Between the two nearest values, linearly. */
    private double quantile(double part) {
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return (sorted[below] + (at - below) * (sorted[above] - sorted[below])) / NANOS_IN_MICRO;
    }
}
