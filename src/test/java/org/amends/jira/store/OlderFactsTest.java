package org.amends.jira.store;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.junit.Test;

/** What earlier versions of Amends wrote reads as they meant it. */
public class OlderFactsTest {
    private static final String CREDIT =
            "{\"kind\":\"goodwill\",\"form\":\"credit\",\"offeredAt\":\"2026-11-21T10:00:00Z\","
                    + "\"value\":\"20.00\",\"currency\":\"EUR\",\"note\":\"thanks\"}";

    private final Details credit = new Details(
            ReparationKind.GOODWILL,
            ReparationForm.CREDIT,
            Instant.parse("2026-11-21T10:00:00Z"),
            Optional.of(new Money(new BigDecimal("20.00"), Currency.getInstance("EUR"))),
            "thanks");

    @Test
    public void aReparationThatSaysNothingOfTheLoss() {
        assertEquals(
                new Fact.ReparationGiven("r1", credit),
                read("reparation-given", "{\"id\":\"r1\",\"details\":" + CREDIT + "}"));
    }

    @Test
    public void aCorrectionWithoutAReason() {
        assertEquals(
                new Fact.ReparationCorrected("r1", credit, ""),
                read("reparation-corrected", "{\"id\":\"r1\",\"details\":" + CREDIT + "}"));
    }

    private static Fact read(String type, String document) {
        return FactDocument.facts(List.of(new FactDocument(type, 1, document))).get(0);
    }
}
