package org.amends.jira.store;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.junit.Test;

public final class SeldomTest {

    private long now = Long.MAX_VALUE - 1;
    private Duration takes = Duration.ZERO;
    private int found;

    private final Seldom<Integer> count = new Seldom<>(
            () -> {
                pass(takes);
                return ++found;
            },
            () -> now);

    @Test
    public void whatIsCountedInNoTimeIsCountedEachTime() {
        takes = Duration.ofMillis(20);
        assertEquals(1, count.get().intValue());
        assertEquals(2, count.get().intValue());
    }

    @Test
    public void whatTakesTwoSecondsIsCountedEveryThreeMinutes() {
        takes = Duration.ofSeconds(2);
        assertEquals(1, count.get().intValue());
        pass(Duration.ofSeconds(199));
        assertEquals(1, count.get().intValue());
        pass(Duration.ofSeconds(1));
        assertEquals(2, count.get().intValue());
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
