package org.amends.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found out under one heading. */
final class Findings {
    private final String heading;
    private final List<Count> counts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Findings(String heading) {
        this.heading = heading;
    }

    void add(Count count) {
        counts.add(count);
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Each limit that was passed. */
    List<String> broken() {
        return Stream.concat(counts.stream().map(Count::broken), lines.stream().map(Line::broken))
                .flatMap(Optional::stream)
                .map(wrong -> heading + ": " + wrong)
                .toList();
    }

    String markdown() {
        List<String> rows = new ArrayList<>(List.of("### " + heading));
        if (!counts.isEmpty()) {
            rows.addAll(List.of("", "| What | How many |", "|---|---:|"));
            counts.forEach(count -> rows.add(count.markdown()));
        }
        if (!lines.isEmpty()) {
            rows.addAll(List.of(
                    "",
                    "| What | µs: median (quartiles) | Peer | µs: median (quartiles) | Times | Rounds |",
                    "|---|---:|---|---:|---:|---:|"));
            lines.forEach(line -> rows.add(line.markdown()));
        }
        return String.join("\n", rows) + "\n";
    }
}
