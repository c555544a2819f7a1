package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.amends.apology.Apology;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.TooEarly;

/** What is done to make up for it: promises, and reparations with their order and gate. */
record Amending(Reader reader) {
    private static final int SOON_IN_DAYS = 2;

    JsonObject json(Apology apology) {
        return new Json()
                .with("promises", apology.promises().stream().map(this::promise).toList())
                .with(
                        "reparations",
                        apology.reparations().stream().map(this::reparation).toList())
                .with("order", order(apology))
                .with("gate", gate(apology.gate()))
                .done();
    }

    /** What is promised and neither kept nor broken. */
    List<JsonObject> openPromises(Apology apology) {
        return apology.promises().stream()
                .filter(promise -> promise.state() == Promise.State.OPEN)
                .map(this::promise)
                .toList();
    }

    private JsonObject promise(Promise promise) {
        return new Json()
                .with("id", promise.id())
                .with("what", promise.what())
                .with("by", promise.by().toString())
                .with("byText", reader.day(promise.by()))
                .with("state", promise.state().code())
                .with("due", due(promise))
                .with("reason", promise.reason())
                .done();
    }

    private String due(Promise promise) {
        LocalDate today = reader.today();
        if (promise.state() != Promise.State.OPEN || promise.by().isAfter(today.plusDays(SOON_IN_DAYS))) {
            return "";
        }
        return promise.by().isBefore(today) ? "overdue" : "soon";
    }

    private JsonObject reparation(Reparation reparation) {
        var details = reparation.details();
        return new Json()
                .with("id", reparation.id())
                .with("kind", details.kind().code())
                .with("form", details.form().code())
                .with("label", label(reparation))
                .with("value", details.value().map(Money::amount).map(amount -> amount.toPlainString()))
                .with("currency", details.value().map(money -> money.currency().getCurrencyCode()))
                .with("offeredAt", details.offeredAt().toString())
                .with("when", reader.when(details.offeredAt()))
                .with("by", reader.name(reparation.by()))
                .with("mine", reader.isMe(reparation.by()))
                .with("note", details.note())
                .with("withdrawn", reparation.withdrawn())
                .with("withdrawnBecause", reparation.withdrawnBecause())
                .with("overridden", reparation.overridden())
                .with("reason", reparation.override().map(TooEarly::reason))
                .done();
    }

    private String label(Reparation reparation) {
        String form =
                reader.text("amends.panel.form." + reparation.details().form().code());
        return reader.text("amends.reparation." + reparation.details().kind().code(), form);
    }

    private JsonObject order(Apology apology) {
        String code = apology.order().code();
        return new Json()
                .with("code", code)
                .with("label", reader.text("amends.order." + code))
                .done();
    }

    /** Whether the gate is open, and the names of the steps before it that are not done. */
    JsonObject gate(Gate gate) {
        return new Json()
                .with("open", gate.open())
                .with(
                        "missing",
                        gate.missing().stream()
                                .map(step -> new Json()
                                        .with("id", step.value())
                                        .with("label", reader.text("amends.step." + step.value() + ".label"))
                                        .done())
                                .toList())
                .done();
    }
}
