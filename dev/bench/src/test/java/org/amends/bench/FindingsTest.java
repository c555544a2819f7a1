package org.amends.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class FindingsTest {
    private static final Timings TEN = Timings.of(LongStream.of(10_000));
    private static final Timings FOUR = Timings.of(LongStream.of(4_000));

    private final Findings findings = new Findings("H2, 1000 tickets");

    @Test
    public void aLimitThatIsKeptIsNoNews() {
        findings.add(Count.of("Reads", 3).atMost(3));
        findings.add(Line.of("Panel", TEN, "plain JDBC", FOUR).atMost(2.5));
        assertEquals(List.of(), findings.broken());
    }

    @Test
    public void aLimitThatIsPassedIsNamed() {
        findings.add(Count.of("Reads", 4).atMost(3));
        findings.add(Line.of("Panel", TEN, "plain JDBC", FOUR).atMost(2.4));
        assertEquals(
                List.of(
                        "H2, 1000 tickets: Reads: 4, at most 3 is allowed",
                        "H2, 1000 tickets: Panel: 2.50 times plain JDBC, at most 2.4 is allowed"),
                findings.broken());
    }

    @Test
    public void whatHasNoLimitPassesNone() {
        findings.add(Count.of("Bytes", 1_000_000));
        findings.add(Line.of("Tick", TEN, "plain JDBC", FOUR));
        assertEquals(List.of(), findings.broken());
    }

    @Test
    public void allOfItStandsInTables() {
        findings.add(Count.of("Reads", 4).atMost(3));
        findings.add(Line.of("Panel", TEN, "plain JDBC", FOUR).atMost(3));
        String page = findings.markdown();
        assertTrue(page, page.contains("| Reads | 4 (at most 3) |"));
        assertTrue(
                page,
                page.contains("| Panel | 10.0 (10.0–10.0) | plain JDBC | 4.00 (4.00–4.00) | 2.50 (at most 3) | 1 |"));
    }

    @Test
    public void aLimitIsShownAsItIs() {
        findings.add(Line.of("Finding", TEN, "among few", FOUR).atMost(1.3));
        String page = findings.markdown();
        assertTrue(page, page.contains("2.50 (at most 1.3)"));
    }
}
