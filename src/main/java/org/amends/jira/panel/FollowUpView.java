package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Touch;
import org.amends.jira.followup.Cancelled;
import org.amends.jira.followup.TouchWords;
import org.amends.jira.followup.Transitions;

/** The follow-ups of an apology: the one that matters now, and each from its anchor to its outcome. */
record FollowUpView(Reader reader, Cadence cadence) {
    private static final Set<FollowUp.State> OWED =
            Set.of(FollowUp.State.SCHEDULED, FollowUp.State.DUE, FollowUp.State.TASK);

    /** What the panel of the ticket shows; {@code ticket} is what it is about. */
    JsonObject json(Apology apology, Issue ticket) {
        return new Json()
                .with("followUp", apology.followUp().map(this::one))
                .with("followUps", timeline(apology))
                .with("fieldSet", new Timeline(reader, apology).idle())
                .with("touches", touches(apology))
                .with(afterwards(apology, ticket))
                .done();
    }

    /** What is offered after somebody said that they are worse off. */
    JsonObject afterwards(Apology apology, Issue ticket) {
        Json json = new Json().with("worse", apology.worse());
        if (apology.worse() || apology.unsolved()) {
            json.with("reopens", Transitions.isDone(ticket));
        }
        if (apology.worse()) {
            json.with("again", again(apology));
        }
        return json.done();
    }

    private Optional<String> again(Apology apology) {
        return free(apology)
                .map(Touch::id)
                .filter(Touch.WEEK::equals)
                .findFirst()
                .or(() -> free(apology).map(Touch::id).findFirst());
    }

    private List<JsonObject> touches(Apology apology) {
        return free(apology)
                .map(touch -> new Json()
                        .with("id", touch.id())
                        .with("name", words().name(touch))
                        .done())
                .toList();
    }

    /** The touches of which none is owed. */
    private Stream<Touch> free(Apology apology) {
        return cadence.touches().stream().filter(touch -> apology.followUps().stream()
                .noneMatch(owed -> owed.owed() && owed.touch().equals(touch.id())));
    }

    private List<JsonObject> timeline(Apology apology) {
        Timeline timeline = new Timeline(reader, apology);
        return apology.followUps().stream()
                .map(followUp -> new Json()
                        .with(one(followUp))
                        .with("events", timeline.of(followUp))
                        .done())
                .toList();
    }

    /** One follow-up as it stands. */
    JsonObject one(FollowUp followUp) {
        Optional<Outcome> outcome = followUp.outcome();
        return new Json()
                .with("id", followUp.id())
                .with("touch", followUp.touch())
                .with("purpose", followUp.purpose().code())
                .with("name", words().name(followUp))
                .with("question", words().question(followUp))
                .with("state", followUp.state().code())
                .with("due", followUp.due().toString())
                .with("dueText", reader.day(followUp.due()))
                .with("promisedText", promised(followUp))
                .with("overdue", overdue(followUp))
                .with("task", followUp.taskKey().map(this::task))
                .with("they", outcome.map(given -> given.they().code()))
                .with("we", outcome.map(given -> given.we().code()))
                .with("note", outcome.map(Outcome::note).filter(note -> !note.isEmpty()))
                .with("by", followUp.doneBy().map(reader::name))
                .with("mine", followUp.doneBy().filter(reader::isMe).isPresent())
                .with("when", followUp.doneAt().map(reader::when))
                .with("reason", followUp.because())
                .with("because", because(reader, followUp))
                .done();
    }

    /** Why it was cancelled or failed, in words. */
    static Optional<String> because(Reader reader, FollowUp followUp) {
        return followUp.state() == FollowUp.State.CANCELLED
                ? followUp.because().map(because -> cancelled(reader, because))
                : followUp.because();
    }

    static String cancelled(Reader reader, String because) {
        return Cancelled.known(because)
                ? reader.text("amends.panel.follow-up.cancelled." + because)
                : reader.text("amends.panel.follow-up.cancelled", because);
    }

    /** The day that was promised, where it is another one now. */
    private Optional<String> promised(FollowUp followUp) {
        return Optional.of(followUp.promised())
                .filter(promised -> !day(promised).equals(day(followUp.due())))
                .map(reader::day);
    }

    private boolean overdue(FollowUp followUp) {
        return OWED.contains(followUp.state()) && day(followUp.due()).isBefore(reader.today());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, reader.jiraZone());
    }

    private JsonObject task(String key) {
        return new Json().with("key", key).with("href", reader.href(key)).done();
    }

    private TouchWords words() {
        return new TouchWords(cadence, reader::text);
    }
}
