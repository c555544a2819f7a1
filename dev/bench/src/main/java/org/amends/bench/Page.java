package org.amends.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page in the docs: its words stand in {@code page.md} beside this class, its numbers are those of one run. */
record Page(List<Findings> findings, LocalDate day) {
    String markdown() {
        return words().replace("${day}", day.toString())
                .replace("${machine}", machine())
                .replace("${verdict}", verdict())
                .replace(
                        "${findings}", findings.stream().map(Findings::markdown).collect(Collectors.joining("\n")));
    }

    /** Each limit that was passed. */
    List<String> broken() {
        return findings.stream().flatMap(one -> one.broken().stream()).toList();
    }

    private String verdict() {
        return broken().isEmpty()
                ? "All limits hold."
                : broken().stream().map(wrong -> "- **" + wrong + "**").collect(Collectors.joining("\n"));
    }

    private static String words() {
        try (InputStream page = Page.class.getResourceAsStream("page.md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }

    /** As Linux tells it. */
    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
