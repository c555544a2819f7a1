package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Covers;
import org.amends.jira.issue.Following;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.PanelState;
import org.springframework.stereotype.Component;

/** Turns what an agent sent into facts, has them recorded, and gives back the new state. */
@Component
public class Writes {
    private final ApologyDesk desk;
    private final Following following;
    private final FollowUpTasks followUps;
    private final EvidenceGiven evidence;
    private final KnownProblemLink problems;
    private final Covers covers;
    private final PanelState state;
    private final IssueManager issues;
    private final Access access;
    private final Clock clock;

    public Writes(
            ApologyDesk desk,
            Following following,
            FollowUpTasks followUps,
            EvidenceGiven evidence,
            KnownProblemLink problems,
            Covers covers,
            PanelState state,
            @ComponentImport IssueManager issues,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.following = following;
        this.followUps = followUps;
        this.evidence = evidence;
        this.problems = problems;
        this.covers = covers;
        this.state = state;
        this.issues = issues;
        this.access = access;
        this.clock = clock;
    }

    String tick(Visit visit, Given given) {
        List<StepId> steps =
                given.texts("steps").stream().distinct().map(StepId::new).toList();
        if (steps.isEmpty()) {
            throw given.wrong("steps", "list");
        }
        Method method = started(visit).method();
        List<EvidenceKind> kinds =
                steps.stream().map(step -> kind(method, step, given)).toList();
        List<Evidence> proofs = evidence.read(visit, given.object("evidence"), kinds);
        Decision decision = recorded(
                visit,
                IntStream.range(0, steps.size())
                        .<Fact>mapToObj(i -> new Fact.StepDone(steps.get(i), proofs.get(i)))
                        .toList());
        Optional<String> notice = Optional.of(decision)
                .filter(Decision.Accepted.class::isInstance)
                .flatMap(stands -> proofs.stream()
                        .distinct()
                        .flatMap(proof -> problems.show(visit, proof).stream())
                        .findFirst());
        return answered(visit, decision, notice.map(key -> state.words(visit.agent(), key)));
    }

    private static EvidenceKind kind(Method method, StepId step, Given given) {
        return method.step(step)
                .map(Step::evidence)
                .orElseThrow(() -> given.wrong("steps", "unknown-step", step.value()));
    }

    String untick(Visit visit, String step) {
        return record(visit, List.of(new Fact.StepUndone(new StepId(step), Optional.empty())));
    }

    String waive(Visit visit, String step, Given given) {
        return record(visit, List.of(new Fact.StepWaived(new StepId(step), given.text("reason"))));
    }

    /** A task stays one when the issue that it follows up is gone, and with it what we knew of the task. */
    String start(Visit visit, Given given) {
        if (TaskMarks.isTask(visit.issue())) {
            throw TurnedAway.by(List.of(Refusal.of("issue", "follow-up-task")));
        }
        return answered(
                visit,
                given.filled("method")
                        .map(method -> desk.start(visit.issue(), visit.actor(), method))
                        .orElseGet(() -> desk.start(visit.issue(), visit.actor())));
    }

    /** Another method, as long as nobody did anything. */
    String choose(Visit visit, Given given) {
        return answered(visit, following.choose(visit.issue(), visit.actor(), given.text("method")));
    }

    /** The same words whether the owner is missing, hidden from this agent, or where Amends is off. */
    String cover(Visit visit, Given given) {
        if (TaskMarks.isTask(visit.issue())) {
            throw TurnedAway.by(List.of(Refusal.of("issue", "follow-up-task")));
        }
        Issue owner = Optional.<Issue>ofNullable(issues.getIssueObject(given.text("issue")))
                .filter(found -> access.maySee(found, visit.agent()))
                .orElseThrow(() -> given.wrong("issue", "cover-owner"));
        if (access.readOnly(owner, visit.agent()).isPresent()) {
            throw TurnedAway.because(403, "issue", "cover-edit");
        }
        return answered(visit, covers.cover(visit.issue(), owner, visit.actor()));
    }

    String uncover(Visit visit) {
        return answered(visit, covers.uncover(visit.issue(), visit.actor()));
    }

    String outcome(Visit visit, Given given) {
        requireSourceSeen(visit);
        OutcomeGiven became = followUps.outcome(visit.issueId(), visit.actor(), given.outcome());
        return answered(visit, became.decision(), became.stillOpen());
    }

    /** The outcome goes into the apology of the issue that a task follows up: who may not see that issue adds nothing to it. */
    private void requireSourceSeen(Visit visit) {
        boolean hidden = followUps
                .followed(visit.issueId())
                .map(owed -> issues.getIssueObject(owed.apology().issueId()))
                .filter(source -> !access.mayBrowse(source, visit.agent()))
                .isPresent();
        if (hidden) {
            throw TurnedAway.because(403, "issue", "follow-up-hidden");
        }
    }

    Apology started(Visit visit) {
        return desk.of(visit.issueId()).orElseThrow(() -> TurnedAway.by(List.of(Refusal.of("issue", "not-started"))));
    }

    String record(Visit visit, List<Fact> facts) {
        return answered(visit, recorded(visit, facts));
    }

    private Decision recorded(Visit visit, List<Fact> facts) {
        Instant now = clock.instant();
        List<Entry> entries = facts.stream()
                .map(fact -> new Entry(visit.actor(), now, fact, Optional.empty()))
                .toList();
        return desk.record(visit.issueId(), entries);
    }

    private String answered(Visit visit, Decision decision) {
        return answered(visit, decision, Optional.empty());
    }

    private String answered(Visit visit, Decision decision, Optional<String> notice) {
        if (decision instanceof Decision.Refused refused) {
            throw TurnedAway.by(refused.refusals(), gate(visit, refused.refusals()));
        }
        return state.of(visit.issue(), visit.agent(), notice);
    }

    private Optional<JsonObject> gate(Visit visit, List<Refusal> refusals) {
        return Optional.of(visit)
                .filter(refused -> refusals.stream().anyMatch(why -> why.code().equals("gate-closed")))
                .flatMap(refused -> desk.of(refused.issueId()))
                .map(apology -> state.gate(visit.issue(), apology, visit.agent()));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
