package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Story;
import org.amends.apology.journal.Fact;
import org.junit.Test;

/** What is said when form and loss do not fit, or too much is given; it never keeps anybody from anything. */
public class AdviceTest {
    private final Story story = Story.begun();

    @Test
    public void likeForLikeNeedsNoAdvice() {
        assertEquals(List.of(), said(LossKind.MONEY, ReparationForm.REFUND));
        assertEquals(List.of(), said(LossKind.GOODS, ReparationForm.REPLACEMENT));
        assertEquals(List.of(), said(LossKind.SERVICE, ReparationForm.DEMO));
        assertEquals(List.of(), said(LossKind.CONDUCT, ReparationForm.CALL));
        for (LossKind loss : List.of(LossKind.MONEY, LossKind.GOODS, LossKind.SERVICE)) {
            assertEquals("a credit is the next best", List.of(), said(loss, ReparationForm.CREDIT));
        }
    }

    @Test
    public void whatDoesNotFitIsToldWithWhatWould() {
        assertEquals(
                List.of(new Advice.Unfit(LossKind.GOODS, List.of(ReparationForm.REPLACEMENT, ReparationForm.CREDIT))),
                said(LossKind.GOODS, ReparationForm.GIFT));
        Advice.Unfit conduct =
                (Advice.Unfit) said(LossKind.CONDUCT, ReparationForm.CREDIT).get(0);
        assertTrue(conduct.better().stream().noneMatch(ReparationForm::valued));
    }

    @Test
    public void anOpenOfferAndWhatHasNoNameFitAnything() {
        for (LossKind loss : LossKind.values()) {
            assertEquals(List.of(), said(loss, ReparationForm.OPEN_OFFER));
            assertEquals(List.of(), said(loss, ReparationForm.OTHER));
        }
    }

    @Test
    public void halfAsMuchAgainIsTheMostThatDoesAnyGood() {
        assertEquals(List.of(), refund("150.00", "EUR", "100", "EUR"));
        assertEquals(beyond("151"), refund("150.01", "EUR", "100", "EUR"));
        assertEquals(beyond("200"), refund("20", "EUR", "10.00", "EUR"));
        assertEquals(beyond("30000000000000000"), refund("900000000000000", "EUR", "3.00", "EUR"));
    }

    @Test
    public void acrossCurrenciesNothingIsSaid() {
        assertEquals(List.of(), refund("1000", "CZK", "10", "EUR"));
    }

    @Test
    public void whereNothingIsSaidOfTheLossNothingIsAdvised() {
        Details details =
                new Details(ReparationKind.GOODWILL, ReparationForm.GIFT, story.now(), money("1000", "EUR"), "");
        assertEquals(List.of(), Advice.on(details));
        assertEquals(
                List.of(),
                Advice.on(lost(ReparationForm.REFUND, Optional.empty(), new Loss(LossKind.MONEY, money("1", "EUR")))));
    }

    @Test
    public void adviceBlocksNothing() {
        Details tenfold =
                lost(ReparationForm.REFUND, money("1000", "EUR"), new Loss(LossKind.CONDUCT, money("100", "EUR")));
        assertEquals(2, Advice.on(tenfold).size());
        story.ana(new Fact.ReparationGiven("r1", tenfold));
        assertEquals(tenfold, story.state().reparations().get(0).details());
    }

    private List<Advice> said(LossKind loss, ReparationForm form) {
        return Advice.on(lost(form, Optional.empty(), new Loss(loss, Optional.empty())));
    }

    private List<Advice> refund(String value, String currency, String lost, String lostCurrency) {
        return Advice.on(lost(
                ReparationForm.REFUND, money(value, currency), new Loss(LossKind.MONEY, money(lost, lostCurrency))));
    }

    private static List<Advice> beyond(String percent) {
        return List.of(new Advice.Beyond(new BigDecimal(percent)));
    }

    private Details lost(ReparationForm form, Optional<Money> value, Loss loss) {
        return new Details(
                ReparationKind.RESTITUTION, form, story.now(), value, Optional.of(loss), Optional.empty(), "");
    }

    private static Optional<Money> money(String amount, String currency) {
        return Optional.of(new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }
}
