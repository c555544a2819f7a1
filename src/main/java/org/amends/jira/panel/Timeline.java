package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;

/** What happened to a follow-up, line by line, as the journal has it: from its anchor to its outcome. */
record Timeline(Reader reader, Apology apology) {

    /** Oldest first; each with when it happened, in whose doing, and what it was in words. */
    List<JsonObject> of(FollowUp followUp) {
        return Stream.concat(
                        anchor(followUp).stream(),
                        apology.history().stream().map(Line::entry).flatMap(entry -> event(followUp, entry).stream()))
                .toList();
    }

    /** What was set in the field <i>Follow-up state</i> and changed no follow-up, with the reason. */
    List<JsonObject> idle() {
        return field().idle()
                .map(entry -> line(entry, "field-set", field().text((Fact.FollowUpFieldSet) entry.fact())))
                .toList();
    }

    private FieldEvents field() {
        return new FieldEvents(reader, apology);
    }

    private Optional<JsonObject> anchor(FollowUp followUp) {
        String ref = followUp.origin().ref();
        return switch (followUp.origin().kind()) {
            case RESOLUTION -> turn(ref);
            case OWN_IT -> ref.isEmpty() ? step("own-it", StepId.OWN_IT) : turn(ref);
            case INVITATION -> invitation().flatMap(step -> step("invited", step));
            case REPEAT -> Optional.of(words("anchor", reader.text("amends.panel.timeline.repeat")));
            case NO_ANSWER -> Optional.of(words("anchor", reader.text("amends.panel.timeline.no-answer")));
            case PROMISE -> promised(ref);
            case BY_HAND -> Optional.empty();
        };
    }

    private static JsonObject words(String kind, String text) {
        return new Json().with("kind", kind).with("text", text).done();
    }

    private Optional<JsonObject> promised(String id) {
        return entries()
                .filter(entry -> entry.fact() instanceof Fact.PromiseMade made
                        && made.id().equals(id))
                .map(entry -> line(
                        entry,
                        "anchor",
                        reader.text("amends.panel.timeline.promised", ((Fact.PromiseMade) entry.fact()).what())))
                .findFirst();
    }

    /** The resolution or reopening of that change group. */
    private Optional<JsonObject> turn(String changeGroup) {
        return entries().flatMap(entry -> turn(entry, changeGroup).stream()).findFirst();
    }

    private Optional<JsonObject> turn(Entry entry, String changeGroup) {
        if (entry.fact() instanceof Fact.Resolved resolved
                && resolved.changeGroup().equals(changeGroup)) {
            return Optional.of(line(entry, "anchor", reader.text("amends.panel.timeline.resolved")));
        }
        return entry.fact() instanceof Fact.Reopened reopened
                        && reopened.changeGroup().equals(changeGroup)
                ? Optional.of(line(entry, "anchor", reader.text("amends.panel.timeline.reopened")))
                : Optional.empty();
    }

    private Optional<StepId> invitation() {
        return apology.steps().stream()
                .map(state -> state.step())
                .filter(step -> step.evidence() == EvidenceKind.INVITATION)
                .map(step -> step.id())
                .findFirst();
    }

    private Optional<JsonObject> step(String key, StepId id) {
        return entries()
                .filter(entry -> entry.fact() instanceof Fact.StepDone done
                        && done.step().equals(id))
                .reduce((earlier, later) -> later)
                .map(entry -> line(entry, "anchor", reader.text("amends.panel.timeline." + key)));
    }

    private Stream<Entry> entries() {
        return apology.history().stream().map(Line::entry);
    }

    private Optional<JsonObject> event(FollowUp followUp, Entry entry) {
        String id = followUp.id();
        if (entry.fact() instanceof Fact.FollowUpFieldSet fact && field().led(fact, id)) {
            return said(entry, "field-set", field().text(fact));
        }
        if (entry.fact() instanceof Fact.FollowUpScheduled fact && fact.id().equals(id)) {
            return said(entry, "scheduled", reader.text("amends.panel.timeline.scheduled", reader.day(fact.due())));
        }
        if (entry.fact() instanceof Fact.FollowUpMoved fact && fact.id().equals(id)) {
            return said(
                    entry,
                    "moved",
                    with(reader.text("amends.panel.timeline.moved", reader.day(fact.to())), fact.reason()));
        }
        if (entry.fact() instanceof Fact.FollowUpTaskCreated fact && fact.id().equals(id)) {
            return Optional.of(task(entry, fact.taskKey()));
        }
        if (entry.fact() instanceof Fact.FollowUpQueued fact && fact.id().equals(id)) {
            return said(entry, "queued", with(reader.text("amends.panel.timeline.queued"), fact.because()));
        }
        return end(followUp, entry);
    }

    private Optional<JsonObject> end(FollowUp followUp, Entry entry) {
        String id = followUp.id();
        if (entry.fact() instanceof Fact.FollowUpDone fact && fact.id().equals(id)) {
            return said(entry, "done", reader.text("amends.panel.timeline.done"));
        }
        if (entry.fact() instanceof Fact.FollowUpNotRecorded fact && fact.id().equals(id)) {
            return said(entry, "not-recorded", reader.text("amends.panel.follow-up.not-recorded"));
        }
        if (entry.fact() instanceof Fact.FollowUpCancelled fact && fact.id().equals(id)) {
            return said(entry, "cancelled", FollowUpView.cancelled(reader, fact.because()));
        }
        if (entry.fact() instanceof Fact.FollowUpFailed fact && fact.id().equals(id)) {
            return said(entry, "failed", with(reader.text("amends.panel.follow-up.failed"), fact.because()));
        }
        return entry.fact() instanceof Fact.FollowUpRetried fact && fact.id().equals(id)
                ? said(entry, "retried", reader.text("amends.panel.timeline.retried"))
                : Optional.empty();
    }

    private String with(String what, String why) {
        return why.isBlank() ? what : reader.text("amends.panel.timeline.because", what, why);
    }

    private Optional<JsonObject> said(Entry entry, String kind, String text) {
        return Optional.of(line(entry, kind, text));
    }

    private JsonObject task(Entry entry, String key) {
        return new Json()
                .with(line(entry, "task", reader.text("amends.panel.timeline.task")))
                .with("key", key)
                .with("href", reader.href(key))
                .done();
    }

    /** Who did it is named when it was a person: most of it Amends does by itself. */
    private JsonObject line(Entry entry, String kind, String text) {
        boolean person = entry.actor() instanceof Actor.Person;
        return new Json()
                .with("kind", kind)
                .with("text", text)
                .with("when", reader.when(entry.at()))
                .with("by", Optional.of(entry.actor()).filter(by -> person).map(reader::name))
                .with("mine", reader.isMe(entry.actor()))
                .done();
    }
}
