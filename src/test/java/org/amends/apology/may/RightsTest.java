package org.amends.apology.may;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.apology.reparation.Money;
import org.junit.Test;

public class RightsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Grantee LEADS = new Grantee.Role(1);
    private static final Grantee CARE = new Grantee.Group("care");
    private static final Predicate<Grantee> AGENT = new Grantee.Agents()::equals;

    @Test
    public void asItShipsAgentsMayDoEverythingOnTicketsAndWhoAdministersTheProjectEditsItsMethods() {
        for (Right right : Right.values()) {
            assertEquals(right.onTickets(), Rights.SHIPPED.held(right, AGENT).granted());
            assertEquals(right.onTickets(), Rights.SHIPPED.free(right));
        }
        assertTrue(Rights.SHIPPED
                .held(Right.METHODS, new Grantee.Administrators()::equals)
                .granted());
        assertTrue(Rights.SHIPPED.held(Right.GOODWILL, AGENT).unlimited());
    }

    @Test
    public void whatNobodyIsGrantedNobodyHas() {
        Rights nobody = new Rights(Map.of());
        assertFalse(nobody.held(Right.WAIVE, anybody -> true).granted());
    }

    @Test
    public void ofSeveralLimitsTheHighestCountsAndNoneIsConverted() {
        Rights rights = goodwill(
                new Grant(new Grantee.Agents(), List.of(money("20", EUR))),
                new Grant(CARE, List.of(money("50", EUR), money("10", USD))),
                new Grant(LEADS));
        Held both = rights.held(Right.GOODWILL, to -> !to.equals(LEADS));
        assertEquals(Optional.of(money("50", EUR)), both.upTo(EUR));
        assertTrue(both.covers(new BigDecimal("50.00"), EUR));
        assertFalse(both.covers(new BigDecimal("50.01"), EUR));
        assertTrue(both.covers(BigDecimal.TEN, USD));
        assertFalse(both.covers(BigDecimal.ONE, Currency.getInstance("JPY")));
        assertTrue(rights.held(Right.GOODWILL, anybody -> true).covers(new BigDecimal("99999"), USD));
    }

    @Test
    public void aLimitRestricts() {
        assertFalse(goodwill(new Grant(new Grantee.Agents(), List.of(money("20", EUR))))
                .free(Right.GOODWILL));
    }

    private static Rights goodwill(Grant... grants) {
        Map<Right, List<Grant>> all = new EnumMap<>(Right.class);
        all.put(Right.GOODWILL, List.of(grants));
        return new Rights(all);
    }

    private static Money money(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
