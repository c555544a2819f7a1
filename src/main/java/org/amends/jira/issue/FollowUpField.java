package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.FieldState;
import org.amends.apology.journal.Fact;
import org.amends.jira.store.FieldWrite;
import org.amends.jira.store.FieldWrites;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.OwnField;
import org.springframework.stereotype.Component;

/**
 * The field <i>Follow-up state</i> of an issue: says what the journal says, and tells what others set it to. Our own changes are known
 * by a note that is made before each, so neither a rule that acts as the same account nor a node that dies is taken for the other.
 */
@Component
public final class FollowUpField {
    /** Somebody who sets it so often within an hour is a rule that answers its own echo: it is left to have the last word. */
    private static final int MOST = 5;

    private static final Duration WITHIN = Duration.ofHours(1);
    /** How long a write may take, and how far the clocks of two nodes may be apart. */
    private static final Duration SLOW = Duration.ofMinutes(10);

    private final FieldWriter writer;
    private final FieldWrites notes;
    private final IssueChanges changes;
    private final HomeAddress home;
    private final Clock clock;

    /** The field that the settings name. */
    public FollowUpField(FieldWriter writer, FieldWrites notes, IssueChanges changes, HomeAddress home, Clock clock) {
        this.writer = writer;
        this.notes = notes;
        this.changes = changes;
        this.home = home;
        this.clock = clock;
    }

    /** The code that the issue's field holds. */
    public Optional<String> value(Issue issue) {
        return writer.value(issue, OwnField.FOLLOW_UP);
    }

    /** What both fields hold. */
    List<Optional<String>> values(Issue issue) {
        return List.of(writer.value(issue, OwnField.FOLLOW_UP), writer.value(issue, OwnField.ORDER));
    }

    /** Writes meanwhile without an event. */
    void quietly(Runnable writing) {
        writer.quietly(writing);
    }

    /** What the field should say. */
    public FieldState says(Apology apology) {
        return FieldState.of(apology.followUp(), home.elsewhere().isPresent());
    }

    /**
     * Has this field and <i>Reparation order</i> say what the journal says, in one change; true when they do, or need not. False while
     * somebody else's change of this one waits to be taken: the look that takes it writes.
     */
    public boolean write(Issue issue, Apology apology) {
        String code = says(apology).code();
        Map<OwnField, String> order =
                Map.of(OwnField.ORDER, OrderField.code(apology).orElse(""));
        List<FieldChange> all = isOther(issue, code) ? all(issue) : List.of();
        boolean waits = !unseen(apology, all).isEmpty();
        if (waits || !isOther(issue, code) || isLeft(apology, all)) {
            writer.write(issue, order);
        } else {
            write(issue, code, order, all);
        }
        return !waits;
    }

    private boolean isOther(Issue issue, String code) {
        return writer.writes(issue, OwnField.FOLLOW_UP)
                && value(issue).filter(code::equals).isEmpty();
    }

    /** Has the field of an issue without an apology say so, whatever a clone, an import or somebody else put there. */
    public void writeNone(Issue issue) {
        String none = FieldState.NONE.code();
        boolean other = value(issue).filter(code -> !code.equals(none)).isPresent();
        if (other && writer.writes(issue, OwnField.FOLLOW_UP) && recent(issue) < MOST) {
            write(issue, none, Map.of(), all(issue));
        }
    }

    private long recent(Issue issue) {
        return notes.of(issue.getId()).stream()
                .filter(note -> note.at().isAfter(clock.instant().minus(WITHIN)))
                .count();
    }

    /** What others set the field to since the apology began, and nobody took yet; oldest first. */
    public List<FieldChange> unseen(Issue issue, Apology apology) {
        return unseen(apology, all(issue));
    }

    /** Whether it was set so often lately that a rule must be answering its own echo. */
    public boolean isEcho(Apology apology) {
        return apology.history().stream()
                        .filter(line -> line.entry().fact() instanceof Fact.FollowUpFieldSet)
                        .filter(line ->
                                line.entry().at().isAfter(clock.instant().minus(WITHIN)))
                        .count()
                >= MOST;
    }

    /** Leaves a change as it is, until something else happens: nobody answers it, so the echo ends. */
    public void leave(Issue issue, Apology apology, FieldChange change) {
        notes.leave(issue.getId(), change.value(), change.group(), apology.lastSeq());
    }

    private void write(Issue issue, String code, Map<OwnField, String> along, List<FieldChange> before) {
        long newest = before.stream().mapToLong(FieldChange::group).max().orElse(0);
        String note = notes.begin(issue.getId(), code, newest);
        try {
            Map<OwnField, String> codes = new EnumMap<>(OwnField.class);
            codes.putAll(along);
            codes.put(OwnField.FOLLOW_UP, code);
            writer.write(issue, codes);
        } finally {
            notes.end(note, made(issue, code, newest));
        }
    }

    private Optional<Long> made(Issue issue, String code, long after) {
        return first(all(issue).stream(), code, after, groups(notes.of(issue.getId())));
    }

    /** The first change to that code after another, unless it is taken for somebody's. */
    private static Optional<Long> first(Stream<FieldChange> changes, String code, long after, Set<Long> taken) {
        return changes.filter(change -> change.group() > after && change.value().equals(code))
                .map(FieldChange::group)
                .filter(group -> !taken.contains(group))
                .findFirst();
    }

    private List<FieldChange> all(Issue issue) {
        return writer.field(OwnField.FOLLOW_UP)
                .map(CustomField::getUntranslatedName)
                .map(name -> changes.ofField(issue, name))
                .orElse(List.of());
    }

    private List<FieldChange> unseen(Apology apology, List<FieldChange> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Long> own = own(notes.of(apology.issueId()), all);
        Set<String> taken = apology.history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.FollowUpFieldSet.class::isInstance)
                .map(fact -> ((Fact.FollowUpFieldSet) fact).changeGroup())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(change -> change.at().isAfter(apology.startedAt()))
                .filter(change -> !own.contains(change.group()))
                .filter(change -> !taken.contains(Long.toString(change.group())))
                .toList();
    }

    /**
     * Those that were noted as made, and for each note that was begun and never ended the first that looks like it. Two nodes that
     * wrote the same at once may both have taken the same one for their own: the second note then stands for the other.
     */
    private static Set<Long> own(List<FieldWrite> notes, List<FieldChange> all) {
        Set<Long> own = new HashSet<>();
        List<FieldWrite> open = notes.stream()
                .sorted(Comparator.comparing(FieldWrite::at))
                .filter(note -> !note.group().map(own::add).orElse(false))
                .toList();
        open.forEach(note -> first(all.stream().filter(change -> isNear(note, change)), note.code(), note.after(), own)
                .ifPresent(own::add));
        return own;
    }

    private static boolean isNear(FieldWrite note, FieldChange change) {
        return change.at().isAfter(note.at().minus(SLOW))
                && change.at().isBefore(note.at().plus(SLOW));
    }

    private static Set<Long> groups(List<FieldWrite> notes) {
        return notes.stream().flatMap(note -> note.group().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** The newest change was left standing, and nothing happened since. */
    private boolean isLeft(Apology apology, List<FieldChange> all) {
        Optional<FieldChange> newest = all.stream().max(Comparator.comparing(FieldChange::group));
        return newest.isPresent()
                && notes.of(apology.issueId()).stream()
                        .filter(note -> note.group().equals(newest.map(FieldChange::group)))
                        .anyMatch(note -> note.leftAt()
                                .filter(seq -> seq >= apology.lastSeq())
                                .isPresent());
    }
}
