package org.amends.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * What something costs, beside what its peer costs.
 *
 * @param limit how many times the peer's median it may be
 */
record Line(String what, Timings it, String peer, Timings its, Optional<Double> limit) {
    static Line of(String what, Timings it, String peer, Timings its) {
        return new Line(what, it, peer, its, Optional.empty());
    }

    /** The same, at most so many times the peer. */
    Line atMost(double times) {
        return new Line(what, it, peer, its, Optional.of(times));
    }

    /** What is wrong with it, if the limit is passed. */
    Optional<String> broken() {
        return limit.filter(most -> it.times(its) > most)
                .map(most -> String.format(
                        Locale.ROOT, "%s: %.2f times %s, at most %.1f is allowed", what, it.times(its), peer, most));
    }

    /** A row of a Markdown table. */
    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f%s | %d |",
                what,
                shown(it),
                peer,
                shown(its),
                it.times(its),
                limit.map(most -> " (at most " + plain(most) + ")").orElse(""),
                it.count());
    }

    private static String shown(Timings timings) {
        return String.format(
                Locale.ROOT,
                "%s (%s–%s)",
                digits(timings.median()),
                digits(timings.lowerQuartile()),
                digits(timings.upperQuartile()));
    }

    private static String plain(double limit) {
        return String.format(Locale.ROOT, limit == Math.rint(limit) ? "%.0f" : "%.1f", limit);
    }

    /** Three digits say enough. */
    private static String digits(double micros) {
        return String.format(Locale.ROOT, micros < 10 ? "%.2f" : micros < 100 ? "%.1f" : "%.0f", micros);
    }
}
