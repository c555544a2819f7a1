package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.calendar.NoWorkingDay;
import org.amends.apology.calendar.Offset;
import org.amends.apology.followup.FieldState;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.apology.word.Coded;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.FieldChange;
import org.amends.jira.issue.FollowUpField;
import org.springframework.stereotype.Component;

/**
 * Does what somebody, or a rule, asks by setting the field <i>Follow-up state</i>. Each change of it is taken once, by its change group; Jira
 * has asked whether who made it may edit the issue. Afterwards the field says again what is true.
 */
@Component
public final class SetByField {

    private final ApologyDesk desk;
    private final FollowUpField field;
    private final TaskClosing closing;
    private final TaskRetiring retiring;
    private final TaskDueDate dueDate;
    private final TaskWords words;
    private final Clock clock;

    /** Follow-ups of the desk. */
    public SetByField(
            ApologyDesk desk,
            FollowUpField field,
            TaskClosing closing,
            TaskRetiring retiring,
            TaskDueDate dueDate,
            TaskWords words,
            Clock clock) {
        this.desk = desk;
        this.field = field;
        this.closing = closing;
        this.retiring = retiring;
        this.dueDate = dueDate;
        this.words = words;
        this.clock = clock;
    }

    /** Takes every change of the field that nobody took yet. */
    public void take(Issue issue, Apology apology) {
        for (FieldChange change : field.unseen(issue, apology)) {
            Apology now = desk.of(issue.getId()).orElse(apology);
            if (field.isEcho(now)) {
                field.leave(issue, now, change);
            } else {
                take(issue, now, change);
            }
        }
    }

    private void take(Issue issue, Apology apology, FieldChange change) {
        Asked asked = sound(issue, apology, change.value());
        List<Entry> entries = Stream.concat(
                        Stream.of(set(change, asked.refused())),
                        asked.fact().map(fact -> entry(change, fact, "field-effect:")).stream())
                .toList();
        Decision decision = desk.record(issue.getId(), entries);
        if (decision instanceof Decision.Accepted accepted) {
            asked.fact().ifPresent(fact -> finish(issue, accepted.now(), actor(change), fact));
        } else if (decision instanceof Decision.Refused refused) {
            String why = refused.refusals().get(0).code();
            desk.record(issue.getId(), List.of(set(change, Optional.of(why))));
        }
    }

    /** What a value asks for: a fact, or nothing because it is so already; or why nothing comes of it. */
    private record Asked(Optional<Fact> fact, Optional<String> refused) {
        static Asked of(Fact fact) {
            return new Asked(Optional.of(fact), Optional.empty());
        }

        static Asked refused(String code) {
            return new Asked(Optional.empty(), Optional.of(code));
        }
    }

    private Asked sound(Issue issue, Apology apology, String value) {
        try {
            return asked(issue, apology, value);
        } catch (NoWorkingDay never) {
            return Asked.refused("no-working-day");
        }
    }

    private Asked asked(Issue issue, Apology apology, String value) {
        Optional<FieldState> state = Coded.of(FieldState.class, value).filter(FieldState::maySet);
        Optional<FollowUp> owed = apology.followUp().filter(FollowUp::owed);
        if (state.isEmpty()) {
            return Asked.refused("field-value");
        }
        if (state.get() == FieldState.SCHEDULED) {
            return owed.isPresent() ? new Asked(Optional.empty(), Optional.empty()) : schedule(issue);
        }
        return owed.map(one -> ofOwed(issue, one, state.get())).orElseGet(() -> Asked.refused("no-follow-up"));
    }

    private Asked ofOwed(Issue issue, FollowUp owed, FieldState state) {
        return switch (state) {
            case MOVED -> Asked.of(new Fact.FollowUpMoved(owed.id(), moved(issue, owed), reason()));
            case DONE -> Asked.of(new Fact.FollowUpNotRecorded(owed.id()));
            default -> Asked.of(new Fact.FollowUpCancelled(owed.id(), reason()));
        };
    }

    private Asked schedule(Issue issue) {
        Optional<Touch> week = desk.cadence(issue).touch(Touch.WEEK);
        if (week.isEmpty()) {
            return Asked.refused("unknown-touch");
        }
        Instant due = desk.calendar(issue).after(clock.instant(), week.get().offset());
        return Asked.of(new Fact.FollowUpScheduled(
                FollowUpTasks.newId(issue.getId()),
                Touch.WEEK,
                week.get().purpose(),
                due,
                new Origin(Origin.Kind.BY_HAND, "")));
    }

    /** By as long as its touch waits, from when it is due; from now where that is past. */
    private Instant moved(Issue issue, FollowUp owed) {
        Offset offset =
                desk.cadence(issue).touch(owed.touch()).map(Touch::offset).orElse(Offset.days(7));
        Instant to = desk.calendar(issue).after(owed.due(), offset);
        Instant now = clock.instant();
        return to.isAfter(now) ? to : desk.calendar(issue).after(now, offset);
    }

    private String reason() {
        return words.of("amends.follow-up-field.reason");
    }

    private void finish(Issue issue, Apology apology, Actor actor, Fact fact) {
        if (fact instanceof Fact.FollowUpMoved moved) {
            apology.followUp(moved.id()).ifPresent(followUp -> dueDate.follow(issue, followUp));
        } else if (fact instanceof Fact.FollowUpCancelled) {
            retiring.retire(issue, apology);
        } else if (fact instanceof Fact.FollowUpNotRecorded over) {
            apology.followUp(over.id())
                    .flatMap(FollowUp::taskId)
                    .ifPresent(task -> closing.close(task, issue.getId(), actor));
        }
    }

    private Entry set(FieldChange change, Optional<String> refused) {
        String group = Long.toString(change.group());
        return entry(change, new Fact.FollowUpFieldSet(group, change.value(), refused), "field:");
    }

    private Entry entry(FieldChange change, Fact fact, String key) {
        return new Entry(actor(change), clock.instant(), fact, Optional.of(key + change.group()));
    }

    private static Actor actor(FieldChange change) {
        return change.authorKey().isBlank() ? new Actor.Amends() : new Actor.Person(change.authorKey());
    }
}
