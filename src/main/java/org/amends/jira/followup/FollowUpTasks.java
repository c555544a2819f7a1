package org.amends.jira.followup;

import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/** What people do with a follow-up: they answer it, on its task or early on the issue itself. */
@Component
public final class FollowUpTasks {

    private final ApologyDesk desk;
    private final TaskClosing closing;

    /** Follow-ups of the desk. */
    public FollowUpTasks(ApologyDesk desk, TaskClosing closing) {
        this.desk = desk;
        this.closing = closing;
    }

    /** The apology that a task follows up, with that follow-up; empty for an issue that is no task. */
    public Optional<Followed> followed(long taskId) {
        return source(taskId).flatMap(desk::of).flatMap(apology -> ofTask(apology, taskId)
                .map(followUp -> new Followed(apology, followUp)));
    }

    /** An apology and one of its follow-ups. */
    public record Followed(Apology apology, FollowUp followUp) {}

    /**
     * Records the outcome in the journal of the followed issue, then closes the task. {@code issueId} is the task, or the
     * issue itself when somebody asked before the task was made. Refused with the code {@code no-follow-up} on the field
     * {@code issue} when nothing is followed up here; otherwise as the rules refuse.
     */
    public OutcomeGiven outcome(long issueId, Actor actor, Outcome outcome) {
        return followed(issueId)
                .or(() -> newest(issueId))
                .map(owed -> record(owed, actor, outcome))
                .orElseGet(() -> new OutcomeGiven(refused(), Optional.empty()));
    }

    private OutcomeGiven record(Followed owed, Actor actor, Outcome outcome) {
        Fact done = new Fact.FollowUpDone(owed.followUp().id(), outcome);
        Decision decision = desk.record(owed.apology().issueId(), actor, done);
        Optional<Long> task = owed.followUp().taskId().filter(there -> decision instanceof Decision.Accepted);
        return new OutcomeGiven(
                decision, task.flatMap(id -> closing.close(id, owed.apology().issueId(), actor)));
    }

    private Optional<Followed> newest(long issueId) {
        return desk.of(issueId).flatMap(apology -> apology.followUp().map(followUp -> new Followed(apology, followUp)));
    }

    private Optional<Long> source(long issueId) {
        return desk.summary(issueId)
                .filter(Summary.OfFollowUp.class::isInstance)
                .map(Summary.OfFollowUp.class::cast)
                .map(Summary.OfFollowUp::sourceIssueId);
    }

    private static Optional<FollowUp> ofTask(Apology apology, long taskId) {
        return apology.followUps().stream()
                .filter(followUp -> followUp.taskId().filter(id -> id == taskId).isPresent())
                .findFirst();
    }

    private static Decision refused() {
        return new Decision.Refused(List.of(Refusal.of("issue", "no-follow-up")));
    }
}
