package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Change;
import org.amends.apology.Refusal;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.EvidenceKind;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.GateHolds;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.EnteredReparation;
import org.springframework.stereotype.Component;

/**
 * Reads and judges a reparation that somebody enters on a screen of Jira's: as one that comes over REST, with the same access, rights,
 * rules and gate. A resolution on the same screen counts as done.
 */
@Component
public class ScreenReparations {
    private final ReparationWrites reparations;
    private final ApologyDesk desk;
    private final Methods methods;
    private final IssueManager issues;
    private final IssueChanges changes;
    private final Vocabulary vocabulary;
    private final Access access;
    private final Readers readers;
    private final Answers answers;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    public ScreenReparations(
            ReparationWrites reparations,
            ApologyDesk desk,
            Methods methods,
            @ComponentImport IssueManager issues,
            IssueChanges changes,
            Vocabulary vocabulary,
            Access access,
            Readers readers,
            Answers answers,
            @ComponentImport JiraAuthenticationContext authentication,
            Clock clock) {
        this.reparations = reparations;
        this.desk = desk;
        this.methods = methods;
        this.issues = issues;
        this.changes = changes;
        this.vocabulary = vocabulary;
        this.access = access;
        this.readers = readers;
        this.answers = answers;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** What became of what was entered. */
    public sealed interface Judged permits Sound, Unsound {}

    /** It can be recorded. */
    public record Sound(EnteredReparation entered) implements Judged {}

    /** It cannot, and why in the words of who is signed in. */
    public record Unsound(List<String> why) implements Judged {}

    /** What somebody is asked on a screen. */
    public sealed interface Asked permits Enters, Told {}

    /**
     * They may enter something.
     *
     * @param holds what the gate holds back there
     * @param missing the labels of the steps for which it waits, but for those that a resolution does
     * @param gestures whether the method has nothing against them
     */
    public record Enters(GateHolds holds, List<String> missing, boolean resolutionMissing, boolean gestures)
            implements Asked {}

    /** They enter nothing here: the key of the words that say why. */
    public record Told(String key) implements Asked {}

    /** What who is signed in is asked on a screen of this issue; empty for an issue that is not there yet. */
    public Asked asked(Optional<Issue> there) {
        Optional<Issue> issue = there.filter(found -> found.getId() != null);
        ApplicationUser person = authentication.getLoggedInUser();
        if (issue.isEmpty()) {
            return new Told("amends.entry.later");
        }
        if (!access.maySee(issue.get(), person)) {
            return new Told("amends.entry.not-here");
        }
        Optional<Apology> apology = TaskMarks.isTask(issue.get())
                ? Optional.empty()
                : desk.of(issue.get().getId()).filter(own -> own.coveredBy().isEmpty());
        return access.readOnly(issue.get(), person)
                .<Asked>map(code -> new Told("amends.refused." + code))
                .or(() -> apology.map(own -> enters(issue.get(), own, person)))
                .orElseGet(() -> new Told("amends.entry.no-apology"));
    }

    private Enters enters(Issue issue, Apology apology, ApplicationUser person) {
        GateHolds holds = desk.holds(issue);
        List<Step> missing = apology.gate().missing().stream()
                .filter(id -> holds != GateHolds.OFF)
                .flatMap(id -> apology.method().step(id).stream())
                .toList();
        StepWords words = readers.reader(person).steps();
        return new Enters(
                holds,
                missing.stream()
                        .filter(step -> step.evidence() != EvidenceKind.RESOLUTION)
                        .map(step -> words.label(apology.method(), step.id()))
                        .toList(),
                missing.stream().anyMatch(step -> step.evidence() == EvidenceKind.RESOLUTION),
                apology.method().goodwill());
    }

    /** Judges what was entered, part by part: those of {@code POST /issues/KEY/reparations}, the issue's id, the entry's own id and the resolution. */
    public Judged judged(Map<String, String> parts) {
        try {
            return judged(visit(parts), parts);
        } catch (TurnedAway no) {
            return new Unsound(no.refusals().stream().map(this::why).toList());
        }
    }

    /** On a screen there is no list of steps beside the refusal. */
    private String why(Refusal refusal) {
        String message = answers.message(refusal);
        return refusal.code().equals("gate-closed")
                ? message + " " + answers.text("amends.entry.gate-closed", steps(refusal))
                : message;
    }

    private String steps(Refusal gate) {
        StepWords words = StepWords.in(authentication.getI18nHelper());
        List<Method> known = methods.ever();
        return gate.args().stream()
                .map(step -> words.label(known, new StepId(step)))
                .collect(Collectors.joining(", "));
    }

    private Visit visit(Map<String, String> parts) {
        ApplicationUser person = Optional.ofNullable(authentication.getLoggedInUser())
                .orElseThrow(() -> TurnedAway.because(401, "user", "sign-in"));
        Issue issue = Optional.ofNullable(parts.get("issue"))
                .filter(id -> id.matches("\\d{1,18}"))
                .<Issue>map(id -> issues.getIssueObject(Long.valueOf(id)))
                .filter(found -> access.maySee(found, person))
                .orElseThrow(() -> TurnedAway.because(404, "issue", "issue"));
        access.readOnly(issue, person).ifPresent(code -> {
            throw TurnedAway.because(403, "issue", code);
        });
        if (TaskMarks.isTask(issue)) {
            throw TurnedAway.by(List.of(Refusal.of("issue", "follow-up-task")));
        }
        return new Visit(person, issue);
    }

    private Judged judged(Visit visit, Map<String, String> parts) {
        Given given = given(visit, parts);
        String id = given.filled("once")
                .filter(once -> once.matches("[0-9a-f-]{36}"))
                .orElseThrow(() -> given.wrong("once", "once"));
        Instant now = clock.instant();
        Details details = reparations.details(visit, given, Optional.empty());
        Optional<Entry> resolving = resolving(visit, parts).map(name -> entry(visit, now, resolved(name)));
        List<StepId> missing = missing(visit, details, resolving.isPresent());
        EnteredReparation entered = new EnteredReparation(
                id,
                visit.issueId(),
                visit.agent().getKey(),
                now,
                given.filled("offeredAt").isEmpty(),
                details,
                missing,
                given.filled("reason"));
        List<Refusal> against = desk.against(
                visit.issueId(),
                Stream.concat(resolving.stream(), facts(entered).map(fact -> entry(visit, now, fact)))
                        .toList());
        if (!against.isEmpty()) {
            throw TurnedAway.by(against);
        }
        return new Sound(entered);
    }

    private Given given(Visit visit, Map<String, String> parts) {
        JsonObject json = new JsonObject();
        parts.forEach(json::put);
        return new Given(json, readers.zone(visit.agent()));
    }

    private static Stream<Fact> facts(EnteredReparation entered) {
        Fact given = new Fact.ReparationGiven(entered.id(), entered.details());
        return ReparationWrites.withOverride(entered.reason(), given, entered.id(), Gate.of(entered.missing()))
                .stream();
    }

    private static Entry entry(Visit visit, Instant now, Fact fact) {
        return new Entry(visit.actor(), now, fact, Optional.empty());
    }

    private static Fact resolved(String name) {
        return new Fact.Resolved("", name);
    }

    /** What the gate wants; what the same screen does is not missing. */
    private List<StepId> missing(Visit visit, Details details, boolean resolving) {
        Apology apology =
                desk.of(visit.issueId()).orElseThrow(() -> TurnedAway.by(List.of(Refusal.of("issue", "not-started"))));
        return apology.gate(desk.holds(visit.issue()), details, Optional.empty()).missing().stream()
                .filter(step -> !resolving
                        || apology.method()
                                .step(step)
                                .filter(one -> one.evidence() == EvidenceKind.RESOLUTION)
                                .isEmpty())
                .toList();
    }

    /** The name of the resolution on the same screen, where it counts as resolved there. */
    private Optional<String> resolving(Visit visit, Map<String, String> parts) {
        ResolvedWhen when = changes.when(visit.issue());
        return vocabulary
                .resolutions()
                .filter(word -> word.id().equals(parts.get("resolution")))
                .filter(word -> when.by() == ResolvedWhen.By.RESOLUTION
                        && when.counts(new Change.To(word.id(), word.name(), false)))
                .map(Vocabulary.Word::name)
                .findFirst();
    }
}
