package org.amends.apology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.Line;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Permits;
import org.amends.apology.method.Methods;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.word.Actor;

/**
 * The one writer: asks the rules, appends, and when somebody else was first reads again and retries. Safe for any number of
 * threads and nodes, as far as the journal is.
 */
public final class Apologies {
    /** Every loss means that somebody else got in; so many in a row are a broken journal, not a crowd. */
    private static final int MOST_ATTEMPTS = 100;

    private final Journal journal;
    private final Methods methods;
    private final Clock clock;
    private final ZoneId zone;
    private final LongFunction<GateHolds> gates;
    private final Permits permits;

    /**
     * {@code zone} is Jira's default: in it a promise's day is today or not. {@code gates} says what the gate of an issue holds; it is asked
     * only where something is given, and {@code permits}, what somebody may do there, only where something needs a right.
     */
    public Apologies(
            Journal journal,
            Methods methods,
            Clock clock,
            ZoneId zone,
            LongFunction<GateHolds> gates,
            Permits permits) {
        this.journal = journal;
        this.methods = methods;
        this.clock = clock;
        this.zone = zone;
        this.gates = gates;
        this.permits = permits;
    }

    /** With the gate and the rights as they ship. */
    public Apologies(Journal journal, Methods methods, Clock clock, ZoneId zone) {
        this(journal, methods, clock, zone, issue -> GateHolds.GOODWILL, (issue, actor) -> Permit.EVERYTHING);
    }

    /** Records one fact that happens now. */
    public Decision record(long issueId, Actor actor, Fact fact) {
        return record(issueId, List.of(new Entry(actor, clock.instant(), fact, Optional.empty())));
    }

    /**
     * Records several facts, all or none, each judged as if those before it had happened. Entries whose key stands in the
     * journal already are left out without a word. Throws when a hundred appends in a row were lost.
     */
    public Decision record(long issueId, List<Entry> entries) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Decision> decision = attempt(issueId, entries);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        throw new IllegalStateException(
                "Lost " + MOST_ATTEMPTS + " appends in a row on the journal of issue " + issueId);
    }

    /** What the rules have against these facts, as {@link #record(long, List)} would ask them; records nothing. */
    public List<Refusal> against(long issueId, List<Entry> entries) {
        List<Line> lines = new ArrayList<>(journal.read(issueId));
        return add(issueId, lines, fresh(lines, entries));
    }

    /** The state as it stands in the journal; empty when the issue has none. */
    public Optional<Apology> of(long issueId) {
        return Apology.fold(issueId, journal.read(issueId), methods);
    }

    /** Empty when the append was lost. */
    private Optional<Decision> attempt(long issueId, List<Entry> entries) {
        List<Line> lines = new ArrayList<>(journal.read(issueId));
        long lastSeq = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).seq();
        List<Entry> fresh = fresh(lines, entries);
        List<Refusal> refusals = add(issueId, lines, fresh);
        if (!refusals.isEmpty()) {
            return Optional.of(new Decision.Refused(refusals));
        }
        boolean stands = fresh.isEmpty() || journal.append(issueId, lastSeq, fresh) instanceof Append.Appended;
        return stands ? Optional.of(accepted(issueId, lines)) : Optional.empty();
    }

    /** Adds the entries to the lines as long as the rules have nothing against them. */
    private List<Refusal> add(long issueId, List<Line> lines, List<Entry> fresh) {
        List<Fact> batch = fresh.stream().map(Entry::fact).toList();
        for (Entry entry : fresh) {
            List<Refusal> refusals = against(issueId, lines, entry, batch);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            lines.add(new Line(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).seq() + 1, entry));
        }
        return List.of();
    }

    private List<Refusal> against(long issueId, List<Line> lines, Entry entry, List<Fact> batch) {
        Fact fact = entry.fact();
        Instant now = clock.instant();
        Rules rules = new Rules(now, LocalDate.ofInstant(now, zone), () -> gates.apply(issueId));
        if (fact instanceof Fact.Follows followed && !(fact instanceof Fact.ApologyStarted)) {
            List<Refusal> unknown = unknown(followed.methodId(), followed.methodVersion());
            if (!unknown.isEmpty()) {
                return unknown;
            }
        }
        return Apology.fold(issueId, lines, methods)
                .map(apology -> against(apology, entry, rules.against(apology, fact, batch)))
                .orElseGet(() -> beginning(fact));
    }

    /** What is wrong in itself is said first: a right would not help. */
    private List<Refusal> against(Apology apology, Entry entry, List<Refusal> wrong) {
        return wrong.isEmpty()
                ? new MayRules(apology, entry.actor(), () -> permits.of(apology.issueId(), entry.actor()))
                        .against(entry.fact())
                        .toList()
                : wrong;
    }

    private List<Refusal> beginning(Fact fact) {
        if (!(fact instanceof Fact.ApologyStarted started)) {
            return List.of(Refusal.of("issue", "not-started"));
        }
        return unknown(started.methodId(), started.methodVersion());
    }

    private List<Refusal> unknown(String method, int version) {
        return methods.find(method, version).isPresent()
                ? List.of()
                : List.of(Refusal.of("method", "unknown-method", method, Integer.toString(version)));
    }

    private Decision accepted(long issueId, List<Line> lines) {
        return Apology.fold(issueId, lines, methods)
                .<Decision>map(Decision.Accepted::new)
                .orElseGet(() -> new Decision.Refused(List.of(Refusal.of("issue", "not-started"))));
    }

    private static List<Entry> fresh(List<Line> lines, List<Entry> entries) {
        Set<String> known = lines.stream()
                .flatMap(line -> line.entry().key().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return entries.stream()
                .filter(entry -> entry.key().map(known::add).orElse(true))
                .toList();
    }
}
