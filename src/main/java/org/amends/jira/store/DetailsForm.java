package org.amends.jira.store;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.LossKind;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;

/** How a reparation's details stand in a fact's document; amounts as text, so that no cent gets lost. */
final class DetailsForm {

    private DetailsForm() {}

    static Fields write(Details details) {
        Fields fields = new Fields()
                .put("kind", details.kind())
                .put("form", details.form())
                .put("offeredAt", details.offeredAt())
                .put("value", details.value().map(DetailsForm::amount))
                .put("currency", details.value().map(Money::currency))
                .put("lost", details.loss().map(loss -> loss.kind().code()))
                .put("approver", details.approver())
                .put("note", details.note());
        Optional<Money> lost = details.loss().flatMap(Loss::value);
        return fields.put("lostValue", lost.map(DetailsForm::amount)).put("lostCurrency", lost.map(Money::currency));
    }

    /** What was lost and who approved it is missing in what older versions of Amends wrote. */
    static Details read(Fields json) {
        return new Details(
                json.word("kind", ReparationKind.class),
                json.word("form", ReparationForm.class),
                json.instant("offeredAt"),
                money(json, "value", "currency"),
                json.has("lost")
                        ? Optional.of(
                                new Loss(json.word("lost", LossKind.class), money(json, "lostValue", "lostCurrency")))
                        : Optional.empty(),
                json.maybe("approver"),
                json.text("note"));
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static Optional<Money> money(Fields json, String value, String currency) {
        return json.has(value)
                ? Optional.of(new Money(
                        json.parsed(value, "an amount", BigDecimal::new),
                        json.parsed(currency, "a currency", Currency::getInstance)))
                : Optional.empty();
    }
}
