package org.amends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much longer a sandbox starts with the plugin than without it: the jar is installed and enabled, and its tables are
 * there. The first start, which makes the tables, is not measured.
 */
final class StartCost {
    private static final int WARM_UP = 2;

    private final Path plugin;
    private final Path nothing;
    private final Path directory;
    private final int starts;
    private final Map<String, Stand> running = new HashMap<>();

    StartCost(Path plugin, Path nothing, Path directory, int starts) {
        this.plugin = plugin;
        this.nothing = nothing;
        this.directory = directory;
        this.starts = starts;
    }

    void measure(Findings findings) throws Exception {
        Map<String, Timings> taken;
        try {
            taken = new Turns()
                    .with("with", starting(plugin, "with"))
                    .with("without", starting(nothing, "without"))
                    .take(WARM_UP, starts);
        } finally {
            List.copyOf(running.keySet()).forEach(this::stop);
        }
        findings.add(Line.of(
                "Start of a small sandbox, from nothing to the plugin enabled",
                taken.get("with"),
                "the same without the plugin",
                taken.get("without")));
    }

    private Turns.Contender starting(Path jar, String name) throws IOException {
        Ground ground = new H2Ground(Files.createDirectories(directory.resolve(name)));
        return round -> {
            stop(name);
            return () -> running.put(name, Stand.start(jar, ground));
        };
    }

    private void stop(String name) {
        Optional.ofNullable(running.remove(name)).ifPresent(Stand::close);
    }
}
