package org.amends.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PlanTest {
    @Test
    public void whoSaysNothingMeasuresEverythingAndWritesNothing() {
        assertEquals(
                new Plan(
                        List.of("start", "tickets", "follow-ups", "queue", "rebuild"),
                        List.of("h2", "postgres"),
                        List.of(1_000L, 100_000L),
                        Duration.ofSeconds(4),
                        false),
                typed().orElseThrow());
    }

    @Test
    public void whatIsTypedIsMeasured() {
        assertEquals(
                new Plan(List.of("follow-ups"), List.of("postgres"), List.of(2_000L), Duration.ofSeconds(1), true),
                typed("--parts", "follow-ups", "--db", "postgres", "--sizes", "2000", "--seconds", "1", "--write")
                        .orElseThrow());
    }

    @Test
    public void whatCannotBeMeasuredIsNotUnderstood() {
        for (String wrong : List.of(
                "--help",
                "--db",
                "--db oracle",
                "--parts",
                "--parts everything",
                "--sizes",
                "--sizes many",
                "--sizes 10",
                "--sizes 2000,1000",
                "--seconds 0")) {
            assertTrue(wrong, typed(wrong.split(" ")).isEmpty());
        }
    }

    private static Optional<Plan> typed(String... arguments) {
        return Plan.typed(List.of(arguments));
    }
}
