package org.amends.bench;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.stream.LongStream;
import org.junit.Test;

public class TimingsTest {
    private static final double EXACT = 1e-9;

    private final Timings oneToFive = Timings.of(LongStream.of(5_000, 1_000, 3_000, 2_000, 4_000));

    @Test
    public void theMedianStandsInTheMiddle() {
        assertEquals(3, oneToFive.median(), EXACT);
        assertEquals(2.5, Timings.of(LongStream.of(1_000, 2_000, 3_000, 4_000)).median(), EXACT);
    }

    @Test
    public void theQuartilesStandInTheMiddleOfTheHalves() {
        assertEquals(2, oneToFive.lowerQuartile(), EXACT);
        assertEquals(4, oneToFive.upperQuartile(), EXACT);
    }

    @Test
    public void theRatioIsOneOfMedians() {
        assertEquals(1.5, oneToFive.times(Timings.of(LongStream.of(2_000, 2_000, 90_000))), EXACT);
    }

    @Test
    public void whatIsLeftIsReckonedRoundByRound() {
        Timings peer = Timings.of(LongStream.of(1_000, 500, 4_000));
        assertArrayEquals(new long[] {4_000, 500, -1_000}, oneToFive.minus(peer).nanos());
    }

    @Test
    public void nothingMeasuredHasNoMedian() {
        assertThrows(IllegalStateException.class, () -> Timings.of(LongStream.empty())
                .median());
    }

    @Test
    public void whatWasDoneManyTimesInARoundIsCountedSingly() {
        Timings each =
                Timings.of(LongStream.of(8_000_000, 10_000_000, 12_000_000)).each(10);
        assertEquals(1_000, each.median(), 0);
        assertEquals(1_000, each.aSecond());
    }
}
