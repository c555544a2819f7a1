package org.amends.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What to measure, as it was typed.
 *
 * @param parts start, tickets, follow-ups, queue, rebuild
 * @param databases h2, postgres; follow-ups are measured on PostgreSQL only
 * @param sizes how many tickets, in rising order
 * @param time how long contenders take turns; as often as it takes for all to be measured
 * @param write whether the page in the docs is written, and not only shown
 */
record Plan(List<String> parts, List<String> databases, List<Long> sizes, Duration time, boolean write) {
    static final String USAGE =
            """
            dev/bench/run [--parts start,tickets,follow-ups,queue,rebuild] [--db h2,postgres] [--sizes 1000,100000] [--seconds 4] [--write]

              --parts    what: starting; tickets; waking, and claiming beside a peer; the queue of follow-ups; writing
                         all projections anew, from as many journals as the largest size
              --db       on which databases; follow-ups only on postgres
              --sizes    with how many tickets, the fewest first
              --seconds  how long contenders take turns, each time
              --write    writes docs/bench.md; without it everything is only shown

            Ends with 1 when a limit is passed, with 2 when it could not measure.""";

    private static final Plan ALL = new Plan(
            List.of("start", "tickets", "follow-ups", "queue", "rebuild"),
            List.of("h2", "postgres"),
            List.of(1_000L, 100_000L),
            Duration.ofSeconds(4),
            false);

    /** Empty when it cannot be understood. */
    static Optional<Plan> typed(List<String> arguments) {
        Plan plan = ALL;
        try {
            for (int at = 0; at < arguments.size(); at++) {
                plan = switch (arguments.get(at)) {
                    case "--parts" -> plan.only(listed(arguments.get(++at)));
                    case "--db" -> plan.on(listed(arguments.get(++at)));
                    case "--sizes" ->
                        plan.with(listed(arguments.get(++at)).stream()
                                .map(Long::valueOf)
                                .toList());
                    case "--seconds" -> plan.lasting(Duration.ofSeconds(Long.parseLong(arguments.get(++at))));
                    case "--write" -> new Plan(plan.parts, plan.databases, plan.sizes, plan.time, true);
                    default -> throw new IllegalArgumentException(arguments.get(at));
                };
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return Optional.empty();
        }
        return Optional.of(plan).filter(Plan::sound);
    }

    private boolean sound() {
        return ALL.parts.containsAll(parts)
                && ALL.databases.containsAll(databases)
                && sizes.stream().allMatch(size -> size >= 1_000 && size <= 900_000)
                && sizes.equals(sizes.stream().sorted().distinct().toList())
                && !time.isNegative()
                && !time.isZero();
    }

    boolean measures(String part) {
        return parts.contains(part);
    }

    private Plan only(List<String> others) {
        return new Plan(others, databases, sizes, time, write);
    }

    private Plan on(List<String> others) {
        return new Plan(parts, others, sizes, time, write);
    }

    private Plan with(List<Long> others) {
        return new Plan(parts, databases, others, time, write);
    }

    private Plan lasting(Duration other) {
        return new Plan(parts, databases, sizes, other, write);
    }

    private static List<String> listed(String text) {
        return Arrays.asList(text.split(","));
    }
}
