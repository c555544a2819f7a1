package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.calendar.NoWorkingDay;
import org.amends.apology.calendar.Offset;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.promise.Promise;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/**
 * What people and rules do with a follow-up: they schedule, move and cancel it, and answer it, on its task or early on the
 * issue itself. Asks no permissions: who calls has asked.
 */
@Component
public final class FollowUpTasks {

    /** Two years, as the rules have it. */
    private static final int MOST_DAYS = 731;

    private static final Duration SENSIBLE = Duration.ofDays(3 * 366);

    private final ApologyDesk desk;
    private final TaskClosing closing;
    private final TaskRetiring retiring;
    private final TaskDueDate dueDate;
    private final Clock clock;

    /** Follow-ups of the desk. */
    public FollowUpTasks(
            ApologyDesk desk, TaskClosing closing, TaskRetiring retiring, TaskDueDate dueDate, Clock clock) {
        this.desk = desk;
        this.closing = closing;
        this.retiring = retiring;
        this.dueDate = dueDate;
        this.clock = clock;
    }

    /**
     * Schedules a follow-up by hand: of that touch of the project's cadence, for {@code due}, else for as long from now as the
     * touch says. Refused with {@code unknown-touch} on {@code touch}, and as the rules refuse: {@code follow-up-owed} where
     * one of the same touch is still owed.
     */
    public Decision schedule(Issue issue, Actor actor, String touchId, Optional<Instant> due) {
        return schedule(issue, actor, touchId, due, newId(issue.getId()));
    }

    private Decision schedule(Issue issue, Actor actor, String touchId, Optional<Instant> due, String id) {
        Optional<Touch> touch = desk.cadence(issue).touch(touchId).or(() -> desk.of(issue.getId())
                .flatMap(apology -> desk.cadence(issue, apology).touch(touchId)));
        if (touch.isEmpty()) {
            return refused("touch", "unknown-touch", touchId);
        }
        Optional<Instant> when = worked(() -> due.map(at -> open(issue, at)).orElseGet(() -> desk.calendar(issue)
                .after(clock.instant(), touch.get().offset())));
        Origin byHand = new Origin(Origin.Kind.BY_HAND, "");
        Purpose purpose = touch.get().purpose();
        return when.map(at ->
                        desk.record(issue.getId(), actor, new Fact.FollowUpScheduled(id, touchId, purpose, at, byHand)))
                .orElseGet(() -> refused("due", "no-working-day"));
    }

    /** The same, once for a cause: what is scheduled for it already, or was, is not scheduled again. */
    public Decision scheduleOnce(Issue issue, Actor actor, String touchId, Optional<Instant> due, String cause) {
        String id = issue.getId() + "-" + UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8));
        Optional<Apology> known =
                desk.of(issue.getId()).filter(apology -> apology.followUp(id).isPresent());
        return known.<Decision>map(Decision.Accepted::new).orElseGet(() -> schedule(issue, actor, touchId, due, id));
    }

    /** The id of a follow-up that is scheduled by hand. */
    static String newId(long issueId) {
        return issueId + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * Moves a follow-up by so many days, true ones, from when it is due now, or from now when that is past; what that hits of a
     * day off opens after it.
     */
    public Decision move(Issue issue, String followUpId, Actor actor, int days, String reason) {
        if (days < 1 || days > MOST_DAYS) {
            return refused("days", "follow-up-days", Integer.toString(days));
        }
        Instant now = clock.instant();
        Instant from = desk.of(issue.getId())
                .flatMap(apology -> apology.followUp(followUpId))
                .map(FollowUp::due)
                .filter(now::isBefore)
                .orElse(now);
        return worked(() -> desk.calendar(issue).after(from, Offset.days(days)))
                .map(to -> moved(issue, followUpId, actor, to, reason))
                .orElseGet(() -> refused("days", "no-working-day"));
    }

    /** Moves a follow-up to a time, or to when work begins after it. */
    public Decision moveTo(Issue issue, String followUpId, Actor actor, Instant to, String reason) {
        return worked(() -> open(issue, to))
                .map(open -> moved(issue, followUpId, actor, open, reason))
                .orElseGet(() -> refused("to", "no-working-day"));
    }

    private Decision moved(Issue issue, String followUpId, Actor actor, Instant to, String reason) {
        Decision decision = desk.record(issue.getId(), actor, new Fact.FollowUpMoved(followUpId, to, reason));
        if (decision instanceof Decision.Accepted accepted) {
            accepted.now().followUp(followUpId).ifPresent(followUp -> dueDate.follow(issue, followUp));
        }
        return decision;
    }

    /** When work begins; a time that the rules will refuse is left as it was given. */
    private Instant open(Issue issue, Instant at) {
        Duration away = Duration.between(clock.instant(), at).abs();
        return away.compareTo(SENSIBLE) > 0 ? at : desk.calendar(issue).open(at);
    }

    /** Empty where a calendar has nothing but days off. */
    private static Optional<Instant> worked(Supplier<Instant> counted) {
        try {
            return Optional.of(counted.get());
        } catch (NoWorkingDay never) {
            return Optional.empty();
        }
    }

    /** When that day begins where the issue's project works; now, if it has begun. */
    public Instant morning(Issue issue, LocalDate day) {
        Instant begins = day.atStartOfDay(desk.calendar(issue).zone()).toInstant();
        Instant now = clock.instant();
        boolean today = day.equals(LocalDate.ofInstant(now, desk.calendar(issue).zone()));
        return today ? now : begins;
    }

    /** Cancels a follow-up for a reason; a task that was made of it is closed, and told why. */
    public Decision cancel(Issue issue, String followUpId, Actor actor, String reason) {
        Decision decision = desk.record(issue.getId(), actor, new Fact.FollowUpCancelled(followUpId, reason));
        if (decision instanceof Decision.Accepted accepted) {
            retiring.retire(issue, accepted.now());
        }
        return decision;
    }

    /** Has a follow-up that failed tried again, at the next wake-up. */
    public Decision retry(Issue issue, String followUpId, Actor actor) {
        return desk.record(issue.getId(), actor, new Fact.FollowUpRetried(followUpId));
    }

    /** The promise that a follow-up comes with, as long as nobody said whether it was kept. */
    public Optional<Promise> unsettled(Issue issue, String followUpId) {
        return desk.of(issue.getId())
                .flatMap(apology -> apology.followUp(followUpId).flatMap(apology::promiseOf))
                .filter(Promise::isOpen);
    }

    /** Says that a follow-up is over, without saying how it went; closes its task. */
    public Decision complete(Issue issue, String followUpId, Actor actor) {
        Decision decision = desk.record(issue.getId(), actor, new Fact.FollowUpNotRecorded(followUpId));
        if (decision instanceof Decision.Accepted accepted) {
            accepted.now()
                    .followUp(followUpId)
                    .flatMap(FollowUp::taskId)
                    .ifPresent(task -> closing.close(task, issue.getId(), actor));
        }
        return decision;
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
                .orElseGet(() -> new OutcomeGiven(refused("issue", "no-follow-up"), Optional.empty()));
    }

    /** The same for a follow-up of an issue that is named. */
    public OutcomeGiven outcome(Issue issue, String followUpId, Actor actor, Outcome outcome) {
        return desk.of(issue.getId())
                .flatMap(apology -> apology.followUp(followUpId).map(followUp -> new Followed(apology, followUp)))
                .map(owed -> record(owed, actor, outcome))
                .orElseGet(() -> new OutcomeGiven(refused("issue", "no-follow-up"), Optional.empty()));
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

    private static Decision refused(String field, String code, String... args) {
        return new Decision.Refused(List.of(Refusal.of(field, code, args)));
    }
}
