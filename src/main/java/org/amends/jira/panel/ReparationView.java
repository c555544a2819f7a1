package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.method.Method;
import org.amends.apology.reparation.Advice;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.TooEarly;

/** What was given to make up for it, with its order and gate, what there is to say of it, and its history. */
record ReparationView(Reader reader, GateHolds holds) {

    JsonObject json(Apology apology) {
        return new Json()
                .with(
                        "reparations",
                        apology.reparations().stream().map(this::reparation).toList())
                .with("order", order(apology))
                .with("gate", gate(apology.method(), apology.gate()))
                .done();
    }

    private JsonObject reparation(Reparation reparation) {
        Details details = reparation.details();
        return new Json()
                .with("id", reparation.id())
                .with(given(details))
                .with("label", words().label(details))
                .with("when", reader.when(details.offeredAt()))
                .with("by", reader.name(reparation.by()))
                .with("mine", reader.isMe(reparation.by()))
                .with("withdrawn", reparation.withdrawn())
                .with("withdrawnBecause", reparation.withdrawal().map(withdrawal -> withdrawal.because()))
                .with("overridden", reparation.overridden())
                .with("reason", reparation.override().map(TooEarly::reason))
                .with("advice", advice(details))
                .with("history", new ReparationHistory(reader, words()).of(reparation))
                .done();
    }

    /** As the form that corrects it needs it. */
    private JsonObject given(Details details) {
        Optional<Money> lost = details.loss().flatMap(Loss::value);
        return new Json()
                .with("kind", details.kind().code())
                .with("form", details.form().code())
                .with("value", details.value().map(ReparationView::amount))
                .with("currency", details.value().map(ReparationView::currency))
                .with("lost", details.loss().map(loss -> loss.kind().code()))
                .with("lostText", details.loss().map(words()::loss))
                .with("lostValue", lost.map(ReparationView::amount))
                .with("lostCurrency", lost.map(ReparationView::currency))
                .with("offeredAt", details.offeredAt().toString())
                .with("told", clock(details))
                .with("approver", details.approver().map(reader::login))
                .with("approvedBy", details.approver().map(reader::name))
                .with("note", details.note())
                .done();
    }

    /** What the clock on the reader's wall showed when the customer was told. */
    private String clock(Details details) {
        return LocalDateTime.ofInstant(details.offeredAt(), reader.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static String currency(Money money) {
        return money.currency().getCurrencyCode();
    }

    /** What there is to say of a reparation that is not given yet, and what the gate wants of it. */
    JsonObject advice(Method method, Details details, Gate gate) {
        return new Json()
                .with("advice", advice(details))
                .with("gate", gate(method, gate))
                .done();
    }

    private List<JsonObject> advice(Details details) {
        return Advice.on(details).stream()
                .map(one -> new Json()
                        .with("code", one instanceof Advice.Unfit ? "unfit" : "beyond")
                        .with("text", words().advice(one))
                        .done())
                .toList();
    }

    private JsonObject order(Apology apology) {
        String code = apology.order().code();
        return new Json()
                .with("code", code)
                .with("label", reader.text("amends.order." + code))
                .done();
    }

    /** What the gate holds, whether it is open, and the names of the steps before it that are not done. */
    JsonObject gate(Method method, Gate gate) {
        boolean off = holds == GateHolds.OFF;
        return new Json()
                .with("holds", holds.code())
                .with("open", off || gate.open())
                .with(
                        "missing",
                        gate.missing().stream()
                                .filter(step -> !off)
                                .map(step -> new Json()
                                        .with("id", step.value())
                                        .with("label", reader.steps().label(method, step))
                                        .done())
                                .toList())
                .done();
    }

    private ReparationWords words() {
        return new ReparationWords(reader);
    }
}
