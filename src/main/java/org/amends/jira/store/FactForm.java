package org.amends.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;

/**
 * How one kind of fact is written and read. The type names and fields stand in people's databases: they are added to,
 * never changed; a form that must change gets a new version beside the old one.
 */
record FactForm<F extends Fact>(
        String type, int version, Class<F> kind, BiConsumer<Fields, F> writer, Function<Fields, F> reader) {

    private static final List<FactForm<?>> ALL = List.of(
            form(
                    "apology-started",
                    Fact.ApologyStarted.class,
                    (json, fact) -> json.put("method", fact.methodId())
                            .put("version", fact.methodVersion())
                            .put("because", fact.because()),
                    json -> new Fact.ApologyStarted(json.text("method"), json.whole("version"), json.maybe("because"))),
            form(
                    "method-chosen",
                    Fact.MethodChosen.class,
                    (json, fact) -> json.put("method", fact.methodId()).put("version", fact.methodVersion()),
                    json -> new Fact.MethodChosen(json.text("method"), json.whole("version"))),
            form(
                    "method-moved",
                    Fact.MethodMoved.class,
                    (json, fact) -> json.put("method", fact.methodId())
                            .put("version", fact.methodVersion())
                            .put("lost", fact.lost()),
                    json -> new Fact.MethodMoved(
                            json.text("method"),
                            json.whole("version"),
                            json.texts("lost").stream().map(StepId::new).toList())),
            form(
                    "covered-by",
                    Fact.CoveredBy.class,
                    (json, fact) -> json.put("owner", fact.ownerId()).put("key", fact.ownerKey()),
                    json -> new Fact.CoveredBy(json.number("owner"), json.text("key"))),
            form(
                    "uncovered",
                    Fact.Uncovered.class,
                    (json, fact) -> json.put("because", fact.because()),
                    json -> new Fact.Uncovered(json.maybe("because"))),
            form(
                    "covering-begun",
                    Fact.CoveringBegun.class,
                    (json, fact) -> json.put("issue", fact.issueId())
                            .put("key", fact.issueKey())
                            .put("customer", fact.customer()),
                    json -> new Fact.CoveringBegun(json.number("issue"), json.text("key"), json.maybe("customer"))),
            form(
                    "covering-ended",
                    Fact.CoveringEnded.class,
                    (json, fact) -> json.put("issue", fact.issueId()),
                    json -> new Fact.CoveringEnded(json.number("issue"))),
            form(
                    "step-done",
                    Fact.StepDone.class,
                    (json, fact) -> json.put("step", fact.step()).put("evidence", EvidenceForm.write(fact.evidence())),
                    json -> new Fact.StepDone(step(json), EvidenceForm.read(json.inner("evidence")))),
            form(
                    "step-undone",
                    Fact.StepUndone.class,
                    (json, fact) -> json.put("step", fact.step()).put("because", fact.because()),
                    json -> new Fact.StepUndone(step(json), json.maybe("because"))),
            form(
                    "step-waived",
                    Fact.StepWaived.class,
                    (json, fact) -> json.put("step", fact.step()).put("reason", fact.reason()),
                    json -> new Fact.StepWaived(step(json), json.text("reason"))),
            form(
                    "evidence-edited",
                    Fact.EvidenceEdited.class,
                    (json, fact) -> json.put("step", fact.step()).put("editedAt", fact.editedAt()),
                    json -> new Fact.EvidenceEdited(step(json), json.instant("editedAt"))),
            form(
                    "resolved",
                    Fact.Resolved.class,
                    (json, fact) -> json.put("change", fact.changeGroup()).put("resolution", fact.resolution()),
                    json -> new Fact.Resolved(json.text("change"), json.text("resolution"))),
            form(
                    "reopened",
                    Fact.Reopened.class,
                    (json, fact) -> json.put("change", fact.changeGroup()),
                    json -> new Fact.Reopened(json.text("change"))),
            form(
                    "reparation-given",
                    Fact.ReparationGiven.class,
                    (json, fact) -> json.put("id", fact.id()).put("details", DetailsForm.write(fact.details())),
                    json -> new Fact.ReparationGiven(json.text("id"), DetailsForm.read(json.inner("details")))),
            form(
                    "reparation-corrected",
                    Fact.ReparationCorrected.class,
                    (json, fact) -> json.put("id", fact.id())
                            .put("details", DetailsForm.write(fact.details()))
                            .put("because", fact.because()),
                    json -> new Fact.ReparationCorrected(
                            json.text("id"),
                            DetailsForm.read(json.inner("details")),
                            json.maybe("because").orElse(""))),
            form(
                    "reparation-withdrawn",
                    Fact.ReparationWithdrawn.class,
                    (json, fact) -> json.put("id", fact.id()).put("reason", fact.reason()),
                    json -> new Fact.ReparationWithdrawn(json.text("id"), json.text("reason"))),
            form(
                    "gate-overridden",
                    Fact.GateOverridden.class,
                    (json, fact) -> json.put("reparation", fact.reparationId())
                            .put("missing", fact.missing())
                            .put("reason", fact.reason()),
                    json -> new Fact.GateOverridden(
                            json.text("reparation"),
                            json.texts("missing").stream().map(StepId::new).toList(),
                            json.text("reason"))),
            form(
                    "promise-made",
                    Fact.PromiseMade.class,
                    (json, fact) ->
                            json.put("id", fact.id()).put("what", fact.what()).put("by", fact.by()),
                    json -> new Fact.PromiseMade(json.text("id"), json.text("what"), json.date("by"))),
            form(
                    "promise-kept",
                    Fact.PromiseKept.class,
                    (json, fact) -> json.put("id", fact.id()),
                    json -> new Fact.PromiseKept(json.text("id"))),
            form(
                    "promise-broken",
                    Fact.PromiseBroken.class,
                    (json, fact) -> json.put("id", fact.id()).put("reason", fact.reason()),
                    json -> new Fact.PromiseBroken(json.text("id"), json.text("reason"))),
            form(
                    "promise-changed",
                    Fact.PromiseChanged.class,
                    (json, fact) ->
                            json.put("id", fact.id()).put("by", fact.by()).put("reason", fact.reason()),
                    json -> new Fact.PromiseChanged(json.text("id"), json.date("by"), json.text("reason"))),
            new FactForm<>(
                    "follow-up-scheduled",
                    2,
                    Fact.FollowUpScheduled.class,
                    (json, fact) -> json.put("id", fact.id())
                            .put("touch", fact.touch())
                            .put("purpose", fact.purpose())
                            .put("due", fact.due())
                            .put("origin", fact.origin().kind())
                            .put("ref", fact.origin().ref())
                            .put("about", fact.whom().map(Whom::issueId))
                            .put("aboutKey", fact.whom().map(Whom::issueKey))
                            .put("customer", fact.whom().map(Whom::customer)),
                    json -> new Fact.FollowUpScheduled(
                            json.text("id"),
                            json.text("touch"),
                            json.word("purpose", Purpose.class),
                            json.instant("due"),
                            new Origin(json.word("origin", Origin.Kind.class), json.text("ref")),
                            whom(json))),
            // Written when the week after the resolution was the only touch.
            form(
                    "follow-up-scheduled",
                    Fact.FollowUpScheduled.class,
                    (json, fact) -> json.put("id", fact.id())
                            .put("due", fact.due())
                            .put("change", fact.origin().ref()),
                    json -> new Fact.FollowUpScheduled(
                            json.text("id"),
                            Touch.WEEK,
                            Purpose.ASK,
                            json.instant("due"),
                            Origin.resolution(json.text("change")))),
            form(
                    "follow-up-moved",
                    Fact.FollowUpMoved.class,
                    (json, fact) ->
                            json.put("id", fact.id()).put("to", fact.to()).put("reason", fact.reason()),
                    json -> new Fact.FollowUpMoved(json.text("id"), json.instant("to"), json.text("reason"))),
            form(
                    "follow-up-queued",
                    Fact.FollowUpQueued.class,
                    (json, fact) -> json.put("id", fact.id()).put("because", fact.because()),
                    json -> new Fact.FollowUpQueued(json.text("id"), json.text("because"))),
            form(
                    "follow-up-task-created",
                    Fact.FollowUpTaskCreated.class,
                    (json, fact) ->
                            json.put("id", fact.id()).put("task", fact.taskId()).put("key", fact.taskKey()),
                    json -> new Fact.FollowUpTaskCreated(json.text("id"), json.number("task"), json.text("key"))),
            form(
                    "follow-up-done",
                    Fact.FollowUpDone.class,
                    (json, fact) -> json.put("id", fact.id())
                            .put("they", fact.outcome().they())
                            .put("we", fact.outcome().we())
                            .put("note", fact.outcome().note()),
                    json -> new Fact.FollowUpDone(
                            json.text("id"),
                            new Outcome(
                                    json.word("they", Outcome.They.class),
                                    json.word("we", Outcome.We.class),
                                    json.text("note")))),
            form(
                    "follow-up-not-recorded",
                    Fact.FollowUpNotRecorded.class,
                    (json, fact) -> json.put("id", fact.id()),
                    json -> new Fact.FollowUpNotRecorded(json.text("id"))),
            form(
                    "follow-up-retried",
                    Fact.FollowUpRetried.class,
                    (json, fact) -> json.put("id", fact.id()),
                    json -> new Fact.FollowUpRetried(json.text("id"))),
            form(
                    "follow-up-field-set",
                    Fact.FollowUpFieldSet.class,
                    (json, fact) -> json.put("change", fact.changeGroup())
                            .put("value", fact.value())
                            .put("refused", fact.refused()),
                    json -> new Fact.FollowUpFieldSet(json.text("change"), json.text("value"), json.maybe("refused"))),
            form(
                    "follow-up-cancelled",
                    Fact.FollowUpCancelled.class,
                    (json, fact) -> json.put("id", fact.id()).put("because", fact.because()),
                    json -> new Fact.FollowUpCancelled(json.text("id"), json.text("because"))),
            form(
                    "follow-up-failed",
                    Fact.FollowUpFailed.class,
                    (json, fact) -> json.put("id", fact.id()).put("because", fact.because()),
                    json -> new Fact.FollowUpFailed(json.text("id"), json.text("because"))));

    /** The newest form that it is written in: the first of its kind. */
    static FactForm<?> of(Fact fact) {
        return ALL.stream()
                .filter(form -> form.kind.isInstance(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form to store a " + fact.getClass()));
    }

    static Optional<FactForm<?>> find(String type, int version) {
        return ALL.stream()
                .filter(form -> form.type.equals(type) && form.version == version)
                .findFirst();
    }

    FactDocument write(Fact fact) {
        Fields json = new Fields();
        writer.accept(json, kind.cast(fact));
        return new FactDocument(type, version, json.json());
    }

    F read(Fields json) {
        return reader.apply(json);
    }

    private static <F extends Fact> FactForm<F> form(
            String type, Class<F> kind, BiConsumer<Fields, F> writer, Function<Fields, F> reader) {
        return new FactForm<>(type, 1, kind, writer, reader);
    }

    private static Optional<Whom> whom(Fields json) {
        return json.has("about")
                ? Optional.of(new Whom(json.number("about"), json.text("aboutKey"), json.text("customer")))
                : Optional.empty();
    }

    private static StepId step(Fields json) {
        return new StepId(json.text("step"));
    }
}
