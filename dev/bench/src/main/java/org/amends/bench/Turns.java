package org.amends.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * Contenders that take turns, each of them first as often as the others: whatever slows the machine meanwhile slows all of
 * them alike.
 */
final class Turns {
    /** What is measured: made ready outside the measured time, then done. */
    @FunctionalInterface
    interface Contender {
        /** {@code round} counts from 0, the warm-up included; in one round all contenders do the same. */
        Work ready(int round) throws Exception;
    }

    /** The measured part. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private final Map<String, Contender> contenders = new LinkedHashMap<>();

    Turns with(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    /** Takes turns for so long, after half as long of warming up. By the contenders' names. */
    Map<String, Timings> take(Duration time) throws Exception {
        int warm = rounds(0, lasting(time.dividedBy(2)), builders());
        List<LongStream.Builder> nanos = builders();
        rounds(warm, lasting(time), nanos);
        return timings(nanos);
    }

    /** Takes so many turns, after so many of warming up. By the contenders' names. */
    Map<String, Timings> take(int warmUp, int turns) throws Exception {
        rounds(0, done -> done < warmUp, builders());
        List<LongStream.Builder> nanos = builders();
        rounds(warmUp, done -> done < turns, nanos);
        return timings(nanos);
    }

    private static IntPredicate lasting(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return done -> done == 0 || System.nanoTime() < end;
    }

    /** Returns the number of the next round. */
    private int rounds(int first, IntPredicate more, List<LongStream.Builder> nanos) throws Exception {
        List<Contender> all = List.copyOf(contenders.values());
        int round = first;
        for (; more.test(round - first); round++) {
            for (int i = 0; i < all.size(); i++) {
                int turn = (i + round) % all.size();
                Work work = all.get(turn).ready(round);
                long begin = System.nanoTime();
                work.run();
                nanos.get(turn).add(System.nanoTime() - begin);
            }
        }
        return round;
    }

    private List<LongStream.Builder> builders() {
        List<LongStream.Builder> builders = new ArrayList<>();
        contenders.forEach((name, contender) -> builders.add(LongStream.builder()));
        return builders;
    }

    private Map<String, Timings> timings(List<LongStream.Builder> nanos) {
        Map<String, Timings> timings = new LinkedHashMap<>();
        int at = 0;
        for (String name : contenders.keySet()) {
            timings.put(name, Timings.of(nanos.get(at++).build()));
        }
        return timings;
    }
}
