package org.amends.jira.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** The interval of a share, against values that others computed. */
public class ShareTest {
    @Test
    public void theIntervalIsWilsons() {
        Share share = new Share(15, 20);
        assertEquals(75.0, share.percent(), 0.001);
        assertEquals(53.13, share.low(), 0.01);
        assertEquals(88.81, share.high(), 0.01);
    }

    @Test
    public void noneAndAllStayWithinTheScale() {
        assertEquals(0.0, new Share(0, 10).low(), 0.001);
        assertEquals(27.75, new Share(0, 10).high(), 0.01);
        assertEquals(72.25, new Share(10, 10).low(), 0.01);
        assertEquals(100.0, new Share(10, 10).high(), 0.001);
    }

    @Test
    public void fewSayNothing() {
        assertTrue(new Share(9, 9).hidden());
        assertFalse(new Share(0, 10).hidden());
    }
}
