package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.Revision;
import org.amends.apology.word.Actor;

/** What happened to a reparation since it was recorded: what changed, from what to what, by whom, when and why. */
record ReparationHistory(Reader reader, ReparationWords words) {

    /** Oldest first; nothing where nothing happened since. */
    List<JsonObject> of(Reparation reparation) {
        if (reparation.revisions().isEmpty() && !reparation.withdrawn() && !reparation.overridden()) {
            return List.of();
        }
        List<JsonObject> lines = new ArrayList<>();
        lines.add(line("given", reparation.by(), reparation.recordedAt()).done());
        reparation.revisions().forEach(revision -> lines.add(corrected(revision)));
        reparation
                .withdrawal()
                .ifPresent(withdrawal -> lines.add(line("withdrawn", withdrawal.by(), withdrawal.at())
                        .with("because", withdrawal.because())
                        .done()));
        return lines;
    }

    /** The words of a line end with whose doing it was; the override is told where the reparation is. */
    private Json line(String what, Actor by, Instant at) {
        return new Json()
                .with("what", what)
                .with("text", reader.text("amends.panel.reparation.history." + what))
                .with("by", reader.name(by))
                .with("mine", reader.isMe(by))
                .with("when", reader.when(at));
    }

    private JsonObject corrected(Revision revision) {
        return line("corrected", revision.by(), revision.at())
                .with("changes", changes(revision.before(), revision.after()))
                .with("because", Optional.of(revision.because()).filter(reason -> !reason.isBlank()))
                .done();
    }

    private List<JsonObject> changes(Details before, Details after) {
        List<JsonObject> changes = new ArrayList<>();
        add(changes, "kind", Optional.of(words.label(before)), Optional.of(words.label(after)));
        add(changes, "value", before.value().map(words::money), after.value().map(words::money));
        add(changes, "lost", before.loss().map(words::loss), after.loss().map(words::loss));
        add(changes, "told-when", told(before), told(after));
        add(
                changes,
                "approver",
                before.approver().map(reader::name),
                after.approver().map(reader::name));
        add(changes, "note", note(before), note(after));
        return changes;
    }

    private Optional<String> told(Details details) {
        return Optional.of(reader.full(details.offeredAt()));
    }

    private static Optional<String> note(Details details) {
        return Optional.of(details.note()).filter(note -> !note.isEmpty());
    }

    private void add(List<JsonObject> changes, String field, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            String nothing = reader.text("amends.panel.reparation.history.nothing");
            changes.add(new Json()
                    .with("field", field)
                    .with(
                            "text",
                            reader.text(
                                    "amends.panel.reparation.history.change",
                                    reader.text("amends.panel.reparation.field." + field),
                                    from.orElse(nothing),
                                    to.orElse(nothing)))
                    .done());
        }
    }
}
