package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Whom;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Actor;

/**
 * What is owed on one issue, and how far it has come: the fold of its journal. Immutable; the same lines give the same state
 * whenever and wherever they are folded.
 */
public final class Apology {
    private final long issueId;
    private final Method method;
    private final Entry start;
    private final List<Line> history;
    private final Resolutions resolutions;
    private final List<Reparation> reparations;
    private final List<Promise> promises;
    private final List<FollowUp> followUps;
    private final Asked asked;
    private final Steps steps;
    private final Covering covering;

    private Apology(long issueId, Method method, Entry start, List<Line> history) {
        List<Entry> entries = history.stream().map(Line::entry).toList();
        this.issueId = issueId;
        this.method = method;
        this.start = start;
        this.history = List.copyOf(history);
        this.resolutions = Resolutions.of(entries);
        this.reparations = Reparations.of(entries);
        this.promises = Promises.of(entries);
        this.followUps = FollowUps.of(entries);
        this.covering = Covering.of(entries);
        this.asked = Asked.of(followUps, resolutions.current(), covering);
        SelfTicks byFact = new SelfTicks(promises, reparations, resolutions.current(), asked);
        this.steps = Steps.of(method, Ticks.of(method, entries), byFact::of);
    }

    /**
     * Folds the journal of an issue; empty when there are no lines. Fails loudly when its lines tell of no start, or of a
     * method that is not known here: such a journal was not written by this version.
     */
    public static Optional<Apology> fold(long issueId, List<Line> lines, Methods methods) {
        return Beginning.of(issueId, lines)
                .map(beginning -> new Apology(issueId, beginning.method(methods), beginning.start(), lines));
    }

    /** The steps that are done or waived, and would not be if it followed that method. */
    public List<StepId> lostUnder(Method other) {
        return steps.notHeldBy(new Apology(issueId, other, start, history).steps);
    }

    public long issueId() {
        return issueId;
    }

    /** The method that this apology follows: the one that it began with, or that was chosen or that it was moved to later. */
    public Method method() {
        return method;
    }

    /** Whether nobody did anything yet: another method may still be chosen. */
    public boolean untouched() {
        return history.stream().allMatch(MethodRules::byItself);
    }

    /** The apology that stands for this one. */
    public Optional<Cover> coveredBy() {
        return covering.by();
    }

    /** Why it is not covered any more, as a code, where Amends took it off and nobody covered it again. */
    public Optional<String> freed() {
        return covering.freed();
    }

    /** The issues for which this apology stands, in the order in which they were covered. */
    public List<Fact.CoveringBegun> covers() {
        return covering.covers();
    }

    /** Whom a follow-up is about; empty for the customer of the apology's own issue. */
    public Optional<Whom> whom(FollowUp followUp) {
        return covering.whom(followUp);
    }

    /** Those who are followed up besides the customer of the apology's own issue, each once. */
    Stream<Whom> besides() {
        return covering.besides();
    }

    public Instant startedAt() {
        return start.at();
    }

    public Actor startedBy() {
        return start.actor();
    }

    /** The sequence number of the journal's last line. */
    public long lastSeq() {
        return history.get(history.size() - 1).seq();
    }

    /** When the journal's last line happened. */
    Instant lastAt() {
        return history.get(history.size() - 1).entry().at();
    }

    /** All steps, in the method's order. */
    public List<StepState> steps() {
        return steps.all();
    }

    /** The state of a step of this apology's method; throws for any other: ask {@link Method#step} first. */
    public StepState step(StepId id) {
        return steps.step(id);
    }

    /** Required steps done or waived, of all required steps. */
    public Progress progress() {
        return steps.progress();
    }

    /** The first open required step. */
    public Optional<Step> next() {
        return steps.next();
    }

    /** The stage that holds the next step. */
    public Optional<Stage> openStage() {
        return next().flatMap(method::stageOf);
    }

    /** The step by which the customer is invited in, while they are (A8). */
    public Optional<StepState> invited() {
        return steps.invited();
    }

    /** The pain that both sides agreed on, in the customer's words (A2). */
    public Optional<String> agreedPain() {
        return steps.agreedPain();
    }

    /** The known problem behind it, that a step names (A3). */
    public Optional<Evidence.KnownProblem> knownProblem() {
        return steps.evidence(Evidence.KnownProblem.class);
    }

    public boolean resolved() {
        return resolution().isPresent();
    }

    /** The resolution that holds now, with the instant since when. */
    public Optional<Resolution> resolution() {
        return resolutions.current();
    }

    /** This moment by somebody's clock; one that was set back does not go before the resolution that holds. */
    public Instant notBefore(Instant now) {
        return resolution().map(Resolution::at).filter(now::isBefore).orElse(now);
    }

    /**
     * Nothing is owed any more: the follow-up of the present resolution has its outcome, or no required step is open. An outcome
     * that says "worse" keeps it open, until the issue is reopened or they are asked again; so does the customer's "no", until
     * they say yes or the issue is reopened.
     */
    public boolean closed() {
        return !worse()
                && !unsolved()
                && (next().isEmpty() || resolved() && asked.all().isPresent());
    }

    /** Who was asked last says that they are worse off, and nothing came of it yet. */
    public boolean worse() {
        return asked.worse();
    }

    /** The customer's answer to "is it solved?" that holds now (B5). */
    public Optional<Evidence.Answer> answer() {
        return steps.answer();
    }

    /** The step that the customer's answer ticks; empty where the method asks for none. */
    public Optional<StepState> answerStep() {
        return steps.answerStep();
    }

    /** The customer says that it is not solved. */
    public boolean unsolved() {
        return answer().filter(answer -> !answer.satisfied()).isPresent();
    }

    /** The required steps that stand before reparation and are open keep it shut (A10). */
    public Gate gate() {
        return Gate.of(method.beforeReparation().orElse(List.of()).stream()
                .map(Step::id)
                .filter(id -> step(id).isOpen())
                .toList());
    }

    /**
     * The same for one reparation: open where this one is not held back, or where it corrects (by its id) one that was, and so has passed
     * already.
     */
    public Gate gate(GateHolds holds, Details details, Optional<String> corrects) {
        boolean passed = corrects.flatMap(this::reparation)
                .filter(was -> holds.holds(was.details()))
                .isPresent();
        return passed || !holds.holds(details) ? Gate.of(List.of()) : gate();
    }

    public ReparationOrder order() {
        return ReparationOrder.of(reparations, startedAt(), resolutions::resolvedAt);
    }

    /** All that was given, in the order of its recording, the withdrawn among it. */
    public List<Reparation> reparations() {
        return reparations;
    }

    /** The reparation of that id. */
    public Optional<Reparation> reparation(String id) {
        return reparations.stream()
                .filter(reparation -> reparation.id().equals(id))
                .findFirst();
    }

    /** All that was promised, in the order of promising. */
    public List<Promise> promises() {
        return promises;
    }

    /** What is promised and neither kept nor broken, in the order of its days. */
    public List<Promise> openPromises() {
        return Promises.open(promises);
    }

    /** The promise of that id. */
    public Optional<Promise> promise(String id) {
        return promises.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /** The promise that this follow-up comes with; empty for any other. */
    public Optional<Promise> promiseOf(FollowUp followUp) {
        return followUp.origin().kind() == Origin.Kind.PROMISE
                ? promise(followUp.origin().ref())
                : Optional.empty();
    }

    public List<FollowUp> followUps() {
        return followUps;
    }

    /** The follow-up of that id. */
    public Optional<FollowUp> followUp(String id) {
        return FollowUps.find(followUps, id);
    }

    /**
     * The one that matters now: the next that is owed, else the newest that was not cancelled, else the newest. Those that come
     * with a promise stand beside their promise, and not here.
     */
    public Optional<FollowUp> followUp() {
        return FollowUps.foremost(followUps);
    }

    /** The journal that this state is folded from. */
    public List<Line> history() {
        return history;
    }

    /** Who took responsibility. */
    public Optional<Actor> owner() {
        return method.step(StepId.OWN_IT).flatMap(step -> step(step.id()).by());
    }
}
