package org.amends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command: measures, shows the page, and tells by its exit code whether all limits hold. */
public final class Main {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_MEASURED = 2;

    private Main() {}

    /** {@code amends.jar} names the built plugin, {@code amends.page} the page that {@code --write} writes. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Plan.USAGE);
            return;
        }
        Optional<Plan> plan = Plan.typed(List.of(arguments));
        if (plan.isEmpty()) {
            System.err.println(Plan.USAGE);
            System.exit(NOT_MEASURED);
        }
        System.exit(run(plan.orElseThrow()));
    }

    private static int run(Plan plan) {
        try {
            Path directory = Files.createTempDirectory("amends-bench");
            try {
                return shown(
                        new Page(
                                new Bench(
                                                plan,
                                                Path.of(System.getProperty("amends.jar")),
                                                directory,
                                                System.err::println)
                                        .run(),
                                LocalDate.now()),
                        plan);
            } finally {
                removeAll(directory);
            }
        } catch (Exception failed) { // the entry point: whatever broke, nothing was measured
            failed.printStackTrace();
            return NOT_MEASURED;
        }
    }

    private static int shown(Page page, Plan plan) throws IOException {
        System.out.println(page.markdown());
        if (plan.write()) {
            Files.writeString(Path.of(System.getProperty("amends.page")), page.markdown());
        }
        page.broken().forEach(System.err::println);
        return page.broken().isEmpty() ? HOLDS : BROKEN;
    }

    private static void removeAll(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
