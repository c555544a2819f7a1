package org.amends.jira.store;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;

/** How a reparation's details stand in a fact's document; amounts as text, so that no cent gets lost. */
final class DetailsForm {

    private DetailsForm() {}

    static Fields write(Details details) {
        return new Fields()
                .put("kind", details.kind())
                .put("form", details.form())
                .put("offeredAt", details.offeredAt())
                .put("value", details.value().map(money -> money.amount().toPlainString()))
                .put("currency", details.value().map(Money::currency))
                .put("note", details.note());
    }

    static Details read(Fields json) {
        return new Details(
                json.word("kind", ReparationKind.class),
                json.word("form", ReparationForm.class),
                json.instant("offeredAt"),
                json.has("value") ? Optional.of(money(json)) : Optional.empty(),
                json.text("note"));
    }

    private static Money money(Fields json) {
        return new Money(
                json.parsed("value", "an amount", BigDecimal::new),
                json.parsed("currency", "a currency", Currency::getInstance));
    }
}
