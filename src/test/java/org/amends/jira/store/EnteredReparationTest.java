package org.amends.jira.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.junit.Test;

/** What waits to be recorded comes back as it was entered, once each, whatever else stands in its column. */
public class EnteredReparationTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");

    private static EnteredReparation entered(String id) {
        return new EnteredReparation(
                id,
                7,
                "ana",
                NOW,
                true,
                new Details(
                        ReparationKind.GOODWILL,
                        ReparationForm.GIFT,
                        NOW,
                        Optional.of(new Money(new BigDecimal("20.50"), Currency.getInstance("EUR"))),
                        "A hamper,\nwith \"ribbons\""),
                List.of(new StepId("own-it")),
                Optional.of("The outage policy"));
    }

    @Test
    public void comesBackAsItWasEntered() {
        EnteredReparation one = entered("a");
        assertEquals(Optional.of(one), EnteredReparation.one(one.line()));
        assertEquals(1, one.line().lines().count());
    }

    @Test
    public void standsBesideOthersOnce() {
        String two = entered("b").besides(entered("a").besides(""));
        assertEquals(List.of(entered("a"), entered("b")), EnteredReparation.all(two));
        assertEquals(2, EnteredReparation.all(entered("b").besides(two)).size());
        assertEquals(List.of(entered("b")), EnteredReparation.all(EnteredReparation.without(two, "a")));
        assertEquals("", EnteredReparation.without(entered("a").line(), "a"));
    }

    @Test
    public void aTextFromElsewhereIsNone() {
        for (String text : List.of("", "20 EUR", "{}", "{\"id\":\"a\"}", "[1]", "{\"id\":1,\"issue\":\"x\"")) {
            assertEquals(text, List.of(), EnteredReparation.all(text));
        }
        assertEquals(
                List.of(entered("a")),
                EnteredReparation.all("an import\n" + entered("a").line()));
    }

    @Test
    public void logsDoNotTellWhatItIs() {
        assertFalse(entered("a").toString().contains("20.50"));
    }
}
