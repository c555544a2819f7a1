package org.amends.jira.rest;

import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.LossKind;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.PanelState;
import org.springframework.stereotype.Component;

/** What an agent gives to make up for it, corrects and withdraws. */
@Component
public class ReparationWrites {
    private final Writes writes;
    private final ApologyDesk desk;
    private final Approvers approvers;
    private final PanelState state;
    private final Clock clock;

    public ReparationWrites(Writes writes, ApologyDesk desk, Approvers approvers, PanelState state, Clock clock) {
        this.writes = writes;
        this.desk = desk;
        this.approvers = approvers;
        this.state = state;
        this.clock = clock;
    }

    String give(Visit visit, Given given) {
        Details details = details(visit, given, Optional.empty());
        String id = Writes.newId();
        Gate gate = gate(visit, details, Optional.empty());
        return writes.record(
                visit, withOverride(given.filled("reason"), new Fact.ReparationGiven(id, details), id, gate));
    }

    String correct(Visit visit, String id, Given given) {
        Optional<Details> before = writes.started(visit).reparation(id).map(Reparation::details);
        Details details = details(visit, given, before);
        Fact correction = new Fact.ReparationCorrected(id, details, given.text("because"));
        return writes.record(
                visit, withOverride(given.filled("reason"), correction, id, gate(visit, details, Optional.of(id))));
    }

    String withdraw(Visit visit, String id, Given given) {
        return writes.record(visit, List.of(new Fact.ReparationWithdrawn(id, given.text("reason"))));
    }

    String advise(Visit visit, Given given) {
        Optional<String> corrects = given.filled("id");
        Optional<Details> before =
                corrects.flatMap(id -> writes.started(visit).reparation(id)).map(Reparation::details);
        Details details = details(visit, given, before);
        Gate gate = gate(visit, details, corrects);
        JsonObject json = state.advice(visit.issue(), writes.started(visit).method(), details, gate, visit.agent());
        return HarmlessJson.of(json);
    }

    private Gate gate(Visit visit, Details details, Optional<String> corrects) {
        return writes.started(visit).gate(desk.holds(visit.issue()), details, corrects);
    }

    /** The agent goes on although steps are open: what they saw missing, and why. */
    static List<Fact> withOverride(Optional<String> why, Fact fact, String id, Gate gate) {
        Stream<Fact> override = why.filter(reason -> !gate.open()).stream()
                .map(reason -> new Fact.GateOverridden(id, gate.missing(), reason));
        return Stream.concat(Stream.of(fact), override).toList();
    }

    /** What was given, as it stands in what was sent. */
    Details details(Visit visit, Given given, Optional<Details> before) {
        return new Details(
                given.one("kind", ReparationKind.class),
                given.one("form", ReparationForm.class),
                offeredAt(visit, given, before),
                given.amount("value").map(amount -> new Money(amount, given.currency("currency"))),
                given.maybeOne("lost", LossKind.class).map(kind -> new Loss(kind, lost(given))),
                given.filled("approver").map(name -> approvers.key(visit, name, before)),
                given.text("note"));
    }

    private static Optional<Money> lost(Given given) {
        String currency = given.filled("lostCurrency").isPresent() ? "lostCurrency" : "currency";
        return given.amount("lostValue").map(amount -> new Money(amount, given.currency(currency)));
    }

    /** To the minute is how people write it: the minute that it was in stays the instant that it was. */
    private Instant offeredAt(Visit visit, Given given, Optional<Details> before) {
        Optional<Instant> was = before.map(Details::offeredAt);
        Optional<Instant> told = given.instant("offeredAt");
        boolean same = told.isPresent()
                && was.filter(instant -> !instant.isBefore(told.get())
                                && instant.isBefore(told.get().plusSeconds(60)))
                        .isPresent();
        return same
                ? was.get()
                : told.or(() -> was).orElseGet(() -> writes.started(visit).notBefore(clock.instant()));
    }
}
