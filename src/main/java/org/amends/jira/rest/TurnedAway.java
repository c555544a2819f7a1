package org.amends.jira.rest;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.Refusal;

/** A request that is not carried out: the HTTP status, and what was wrong with which field. Nothing was written. */
final class TurnedAway extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The value is sound, but the state of the apology says no. */
    private static final Set<String> CONFLICTS = Set.of(
            "already-started",
            "cover-chain",
            "cover-itself",
            "cover-no-apology",
            "covered",
            "covers-others",
            "follow-up-has-task",
            "follow-up-is",
            "follow-up-over",
            "follow-up-owed",
            "follow-up-task",
            "gate-closed",
            "method-late",
            "method-no-draft",
            "method-ruled",
            "method-same",
            "method-shipped",
            "method-taken",
            "method-unpublished",
            "no-follow-up",
            "not-covered",
            "not-started",
            "nothing-corrected",
            "ask-nobody",
            "ask-not-resolved",
            "ask-off",
            "not-waivable",
            "plan-seen",
            "promise-broken",
            "promise-kept",
            "reopen-none",
            "reopen-open",
            "reopen-refused",
            "reparation-withdrawn",
            "review-live-off",
            "review-off",
            "start-changed",
            "start-seen",
            "step-done",
            "step-open",
            "ticks-itself-outcome",
            "ticks-itself-promise",
            "ticks-itself-reparation",
            "ticks-itself-resolution");

    /** The value is sound and so is the state, but an administrator did not grant that to whoever asks. */
    private static final Set<String> FORBIDDEN = Set.of(
            "may-goodwill",
            "may-goodwill-amount",
            "may-goodwill-currency",
            "may-goodwill-limit",
            "may-methods",
            "may-override",
            "may-tick",
            "may-waive");

    private final int status;
    private final transient List<Refusal> refusals;
    private final transient JsonObject beside;
    private final transient Optional<JsonPlaces.Place> place;

    private TurnedAway(int status, List<Refusal> refusals, JsonObject beside, Optional<JsonPlaces.Place> place) {
        super(status + " " + refusals, null, false, false);
        this.status = status;
        this.refusals = List.copyOf(refusals);
        this.beside = beside;
        this.place = place;
    }

    /** The same, of a text that was sent: where in it. */
    TurnedAway at(JsonPlaces.Place where) {
        return new TurnedAway(status, refusals, beside, Optional.of(where));
    }

    /** What stands is not what who asked has seen: 409, with both. */
    static TurnedAway stale(JsonObject both) {
        return new TurnedAway(409, List.of(Refusal.of("revision", "stale")), both, Optional.empty());
    }

    /** A value that nobody can take: 400. */
    static TurnedAway badValue(String field, String code, String... args) {
        return because(400, field, code, args);
    }

    static TurnedAway because(int status, String field, String code, String... args) {
        return new TurnedAway(status, List.of(Refusal.of(field, code, args)), new JsonObject(), Optional.empty());
    }

    /** What the rules refused: 403 where a right is missing, 409 where they say no to what stands, 400 where a value is wrong. */
    static TurnedAway by(List<Refusal> refusals) {
        return by(refusals, Optional.empty());
    }

    /** The same, with the gate's missing steps. */
    static TurnedAway by(List<Refusal> refusals, Optional<JsonObject> gate) {
        boolean forbidden = refusals.stream().map(Refusal::code).anyMatch(FORBIDDEN::contains);
        boolean conflict = refusals.stream().map(Refusal::code).anyMatch(CONFLICTS::contains);
        JsonObject beside = new JsonObject();
        gate.ifPresent(missing -> beside.put("gate", missing));
        return new TurnedAway(forbidden ? 403 : conflict ? 409 : 400, refusals, beside, Optional.empty());
    }

    int status() {
        return status;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** What stands beside the errors. */
    JsonObject beside() {
        return beside;
    }

    /** Where in what was sent it is. */
    Optional<JsonPlaces.Place> place() {
        return place;
    }
}
