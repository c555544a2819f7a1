package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apologies;
import org.amends.apology.Apology;
import org.amends.apology.CatchUp;
import org.amends.apology.Decision;
import org.amends.apology.MethodCadence;
import org.amends.apology.Recheck;
import org.amends.apology.Refusal;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.word.Actor;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.GateSection;
import org.amends.jira.store.Reach;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/**
 * Where everything that happens to an apology is taken in, whoever brings it: REST, the listener, the wake-up job. The
 * rules decide, the journal keeps, the projections follow. Asks no permission of Jira's: who calls has asked. It does ask for the
 * {@linkplain WhoMay rights} that an admin grants. Call it outside transactions.
 */
@Component
public final class ApologyDesk {
    /** A crowd of fifty comes in within it; the panel waits for an answer four times as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int ROUNDS = 3;

    private final Journal journal;
    private final Methods methods;
    private final ChosenMethod chosen;
    private final Clock clock;
    private final TimeZoneManager zones;
    private final Summaries summaries;
    private final Projections projections;
    private final IssueChanges changes;
    private final IssueComments comments;
    private final IssueManager issues;
    private final FollowUpPlans plans;
    private final GateSection gate;
    private final Reach reach;
    private final WhoMay may;
    private final Turns turns = new Turns(PATIENCE);

    /** The desk of this Jira. */
    public ApologyDesk(
            Journal journal,
            Methods methods,
            ChosenMethod chosen,
            Clock clock,
            @ComponentImport TimeZoneManager zones,
            Summaries summaries,
            Projections projections,
            IssueChanges changes,
            IssueComments comments,
            @ComponentImport IssueManager issues,
            FollowUpPlans plans,
            GateSection gate,
            Reach reach,
            WhoMay may) {
        this.journal = journal;
        this.methods = methods;
        this.chosen = chosen;
        this.clock = clock;
        this.zones = zones;
        this.summaries = summaries;
        this.projections = projections;
        this.changes = changes;
        this.comments = comments;
        this.issues = issues;
        this.plans = plans;
        this.gate = gate;
        this.reach = reach;
        this.may = may;
    }

    /** The state of an issue's apology, folded from its journal; empty when it has none. Two indexed reads at most. */
    public Optional<Apology> of(long issueId) {
        return apologies().of(issueId);
    }

    /** What an issue is to Amends, without reading its journal. One indexed read. */
    public Optional<Summary> summary(long issueId) {
        return summaries.find(issueId);
    }

    /**
     * Starts an apology with the method that the rules of its project choose, and takes over what the issue's change history says about its resolution.
     * Refused with the code {@code follow-up-task} on a follow-up's task: that never owns one.
     */
    public Decision start(Issue issue, Actor actor) {
        return start(issue, actor, chosen.of(issue), List.of(), Optional.empty());
    }

    /** The same by itself, for this reason. */
    public Decision startByItself(Issue issue, String because) {
        return start(issue, new Actor.Amends(), chosen.of(issue), List.of(), Optional.of(because));
    }

    /** The same with the method of this id. */
    public Decision start(Issue issue, Actor actor, String method) {
        return methods.usable(issue.getProjectId(), method)
                .map(found -> start(issue, actor, found, List.of(), Optional.empty()))
                .orElseGet(() -> unknown(method));
    }

    /** Starts one for which that of another issue stands. */
    Decision startCovered(Issue issue, Actor actor, Fact.CoveredBy covered) {
        return start(issue, actor, chosen.of(issue), List.of(covered), Optional.empty());
    }

    /** A version of a method that some apology may follow. */
    public Optional<Method> method(String id, int version) {
        return methods.find(id, version);
    }

    static Decision unknown(String method) {
        return new Decision.Refused(List.of(Refusal.of("method", "unknown-method", method, "")));
    }

    private Decision start(Issue issue, Actor actor, Method method, List<Fact> more, Optional<String> because) {
        if (summary(issue.getId()).filter(Summary.OfFollowUp.class::isInstance).isPresent()) {
            return new Decision.Refused(List.of(Refusal.of("issue", "follow-up-task")));
        }
        Fact start = new Fact.ApologyStarted(method.id(), method.version(), because);
        Instant now = clock.instant();
        Decision started = record(
                issue.getId(),
                Stream.concat(Stream.of(start), more.stream())
                        .map(fact -> new Entry(actor, now, fact, Optional.empty()))
                        .toList());
        return started instanceof Decision.Accepted accepted ? catchUp(issue, accepted.now()) : started;
    }

    /** Records one fact that happens now, and the follow-ups that it leads to. */
    public Decision record(long issueId, Actor actor, Fact fact) {
        return record(issueId, List.of(new Entry(actor, clock.instant(), fact, Optional.empty())));
    }

    /**
     * Records several facts, all or none, and the follow-ups that they lead to; those whose key stands in the journal already
     * are left out.
     */
    public Decision record(long issueId, List<Entry> entries) {
        Decision decision = turns.inTurn(issueId, () -> apologies().record(issueId, entries));
        return projected(decision instanceof Decision.Accepted accepted ? scheduled(accepted) : decision);
    }

    /** What the rules have against these facts; records nothing. */
    public List<Refusal> against(long issueId, List<Entry> entries) {
        return apologies().against(issueId, entries);
    }

    /** What the cadence makes of the new state, as far as the journal knows the issue's history. */
    private Decision scheduled(Decision.Accepted before) {
        long issueId = before.now().issueId();
        List<Entry> owed = Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .map(issue -> catchUp(issue).owed(before.now(), List.of()))
                .orElse(List.of());
        boolean stands = !owed.isEmpty();
        Decision after = stands ? turns.inTurn(issueId, () -> apologies().record(issueId, owed)) : before;
        return after instanceof Decision.Accepted ? after : before;
    }

    /**
     * Records what Jira knows and the journal does not yet: resolutions, and what became of comments that are evidence.
     * Records nothing when there is nothing; the projections are written again in any case.
     */
    public Decision catchUp(Issue issue, Apology apology) {
        List<Entry> resolutions = catchUp(issue).owed(apology, changes.of(issue));
        Decision first =
                resolutions.isEmpty() ? projected(new Decision.Accepted(apology)) : record(issue.getId(), resolutions);
        return first instanceof Decision.Accepted accepted ? recheck(issue, accepted) : first;
    }

    private Decision recheck(Issue issue, Decision.Accepted before) {
        List<Entry> found = Recheck.owed(before.now(), comments::again, clock.instant());
        return found.isEmpty() ? before : record(issue.getId(), found);
    }

    private CatchUp catchUp(Issue issue) {
        return new CatchUp(reach.bounded(issue.getProjectId(), cadence(issue)), calendar(issue), changes.when(issue));
    }

    /** The touches of the issue's project. */
    public Cadence cadence(Issue issue) {
        return plans.cadence(issue.getProjectId());
    }

    /** The touches of an apology there: its method may bring its own along. */
    public Cadence cadence(Issue issue, Apology apology) {
        return MethodCadence.of(cadence(issue), apology.method());
    }

    /** The working calendar of the issue's project. */
    public WorkingCalendar calendar(Issue issue) {
        return plans.calendar(issue.getProjectId(), zone());
    }

    /**
     * Writes the projections of an issue anew from its journal, without an event; whether something differed. Records nothing. Should
     * somebody record meanwhile, once more, so that theirs is not overwritten.
     */
    public boolean rebuild(long issueId) {
        boolean differed = false;
        Optional<Apology> written = of(issueId);
        for (int round = 0; round < ROUNDS && written.isPresent(); round++) {
            long seq = written.get().lastSeq();
            differed |= projections.rebuild(written.get());
            written = of(issueId).filter(newest -> newest.lastSeq() > seq);
        }
        return differed;
    }

    /** Should somebody have recorded more while the projections were written, theirs may have been overwritten: once more. */
    private Decision projected(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            Apology written = accepted.now();
            projections.write(written);
            Apology newest = newest(written);
            for (int round = 1; round < ROUNDS && newest.lastSeq() > written.lastSeq(); round++) {
                written = newest;
                projections.write(written);
                newest = newest(written);
            }
            return new Decision.Accepted(newest);
        }
        return decision;
    }

    private Apology newest(Apology written) {
        return of(written.issueId()).orElse(written);
    }

    /** What the gate of the issue's project holds back. */
    public GateHolds holds(Issue issue) {
        return gate.holding(issue.getProjectId());
    }

    /** The same, by the issue's id. */
    public GateHolds holds(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .map(this::holds)
                .orElse(GateHolds.GOODWILL);
    }

    /** Built anew each time: an admin may change Jira's default zone. */
    private Apologies apologies() {
        return new Apologies(journal, methods, clock, zone(), this::holds, may);
    }

    /** Jira's default zone, in which calendar days are counted. */
    public ZoneId zone() {
        return zones.getDefaultTimezone().toZoneId();
    }
}
