package org.amends.jira.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.reparation.Advice;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;

/** Reparations in the reader's words. */
record ReparationWords(Reader reader) {
    /** "Credit, goodwill". */
    String label(Details details) {
        return reader.text("amends.reparation." + details.kind().code(), form(details.form()));
    }

    String form(ReparationForm form) {
        return reader.text("amends.panel.form." + form.code());
    }

    String money(Money money) {
        return money.told();
    }

    /** "Goods, 120.00 EUR". */
    String loss(Loss loss) {
        String kind = reader.text("amends.panel.lost." + loss.kind().code());
        Optional<String> worth = loss.value().map(this::money);
        return worth.map(money -> reader.text("amends.panel.lost.worth", kind, money))
                .orElse(kind);
    }

    String advice(Advice advice) {
        if (advice instanceof Advice.Unfit unfit) {
            return reader.text("amends.panel.advice.unfit." + unfit.lost().code(), forms(unfit.better()));
        }
        return reader.text(
                "amends.panel.advice.beyond", ((Advice.Beyond) advice).percent().toPlainString());
    }

    private String forms(List<ReparationForm> forms) {
        return forms.stream().map(this::form).collect(Collectors.joining(", "));
    }
}
