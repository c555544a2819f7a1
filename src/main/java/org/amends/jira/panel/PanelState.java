package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Cover;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Right;
import org.amends.apology.method.Method;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.Money;
import org.amends.jira.answer.AnswerDesk;
import org.amends.jira.followup.Waiting;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.review.ReplyReview;
import org.amends.jira.store.ReplyRules;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/**
 * What an issue is to Amends, as JSON for one reader: nothing yet, an apology, or the task of a follow-up. One query of
 * ours where there is no apology, three with one. Who may read it is the caller's to check, by {@link Access}.
 */
@Component
public class PanelState {
    private static final String TASK = "follow-up";

    /** How long after a change of the issue what follows from it may still be on its way. */
    private static final Duration SETTLES = Duration.ofSeconds(5);

    private final ApologyDesk desk;
    private final IssueComments comments;
    private final Readers readers;
    private final IssueManager issues;
    private final Access access;
    private final Waiting waiting;
    private final KnownProblems problems;
    private final ReplyReview reviews;
    private final OtherApologies others;
    private final AnswerDesk answers;
    private final WhoMay may;

    public PanelState(
            ApologyDesk desk,
            IssueComments comments,
            Readers readers,
            @ComponentImport IssueManager issues,
            Access access,
            Waiting waiting,
            KnownProblems problems,
            ReplyReview reviews,
            OtherApologies others,
            AnswerDesk answers,
            WhoMay may) {
        this.desk = desk;
        this.comments = comments;
        this.readers = readers;
        this.issues = issues;
        this.access = access;
        this.waiting = waiting;
        this.problems = problems;
        this.reviews = reviews;
        this.others = others;
        this.answers = answers;
        this.may = may;
    }

    /** The state, as {@link HarmlessJson}. */
    public String of(Issue issue, ApplicationUser person) {
        return of(issue, person, Optional.empty());
    }

    /** The state after a write, with {@code notice}: what the agent still has to know about it. */
    public String of(Issue issue, ApplicationUser person, Optional<String> notice) {
        return HarmlessJson.of(told(issue, person, notice));
    }

    /** The same, for an answer that tells more than that. */
    public JsonObject told(Issue issue, ApplicationUser person, Optional<String> notice) {
        return new Json()
                .with(json(issue, readers.reader(person)))
                .with("notice", notice)
                .done();
    }

    /** Words in the language of this person. */
    public String words(ApplicationUser person, String key) {
        return readers.reader(person).text(key);
    }

    /** The gate alone, in the words of this person. */
    public JsonObject gate(Issue issue, Apology apology, ApplicationUser person) {
        return reparations(issue, readers.reader(person)).gate(apology.method(), apology.gate());
    }

    /** What there is to say of a reparation that is not given yet, in the words of this person. */
    public JsonObject advice(Issue issue, Method method, Details details, Gate gate, ApplicationUser person) {
        return reparations(issue, readers.reader(person)).advice(method, details, gate);
    }

    private ReparationView reparations(Issue issue, Reader reader) {
        return new ReparationView(reader, desk.holds(issue));
    }

    private JsonObject json(Issue issue, Reader reader) {
        Optional<Summary> summary = desk.summary(issue.getId());
        Optional<JsonObject> task = summary.filter(Summary.OfFollowUp.class::isInstance)
                .map(found -> followUp(issue, (Summary.OfFollowUp) found, reader));
        return task.or(() -> summary.flatMap(found -> desk.of(found.issueId()))
                        .map(apology -> apology(issue, apology, summary, reader)))
                .orElseGet(() -> head("none", issue, reader)
                        .with("seq", 0)
                        .with("closed", false)
                        .done());
    }

    private JsonObject apology(Issue issue, Apology apology, Optional<Summary> summary, Reader reader) {
        Optional<JsonObject> covered = apology.coveredBy().map(cover -> covered(issue, apology, cover, reader));
        return covered.orElseGet(() -> own(issue, apology, summary, reader));
    }

    private JsonObject covered(Issue issue, Apology apology, Cover cover, Reader reader) {
        return head("covered", issue, reader)
                .with("seq", apology.lastSeq())
                .with("closed", false)
                .with("owner", others.owner(cover, reader))
                .done();
    }

    private JsonObject own(Issue issue, Apology apology, Optional<Summary> summary, Reader reader) {
        JsonObject besides = summary.filter(Summary.OfApology.class::isInstance)
                .map(Summary.OfApology.class::cast)
                .map(found -> others.json(apology, found, reader))
                .orElseGet(JsonObject::new);
        return head("apology", issue, reader)
                .with("seq", apology.lastSeq())
                .with("closed", apology.closed())
                .with(new Checklist(reader, issue.getKey(), problems).json(apology))
                .with("began", new Began(reader).of(apology))
                .with("moved", new Moved(reader, desk).of(apology))
                .with(conversation(issue, reader).json(apology))
                .with("asks", answers.against(issue, Optional.of(apology)).isEmpty())
                .with("unsolved", apology.unsolved())
                .with("promises", new PromiseList(reader, desk.calendar(issue)).all(apology))
                .with(reparations(issue, reader).json(apology))
                .with(new FollowUpView(reader, desk.cadence(issue, apology)).json(apology, issue))
                .with(besides)
                .with("waits", waits(issue, apology, reader))
                .with("problem", apology.knownProblem().map(known -> problems.json(known, reader)))
                .done();
    }

    private Conversation conversation(Issue issue, Reader reader) {
        return new Conversation(
                reader, comments.newest(issue, Conversation.LOOKED_AT), text -> reviews.steps(issue, text));
    }

    /**
     * Whether replies are reviewed here and hints stand beside the comment box, and whether this reader wants any. A follow-up's task
     * has no customer to reply to.
     */
    private JsonObject review(Issue issue, Reader reader, boolean toCustomer) {
        ReplyRules rules = reviews.rules(issue);
        boolean on = toCustomer && rules.review();
        boolean wanted = !reviews.hiddenBy(reader.person().getKey()).off();
        return new Json()
                .with("on", on)
                .with("wanted", wanted)
                .with("live", on && rules.live())
                .done();
    }

    private Optional<String> waits(Issue issue, Apology apology, Reader reader) {
        return apology.followUp()
                .filter(owed -> owed.state() == FollowUp.State.SCHEDULED)
                .filter(owed -> !owed.due().isAfter(reader.now()))
                .flatMap(owed -> waiting.why(issue))
                .map(why -> reader.text("amends.panel.follow-up.waits." + why));
    }

    // What the source issue says is only for those who may see the source.
    private JsonObject followUp(Issue task, Summary.OfFollowUp summary, Reader reader) {
        Optional<Issue> source = Optional.<Issue>ofNullable(issues.getIssueObject(summary.sourceIssueId()))
                .filter(found -> access.mayBrowse(found, reader.person()));
        Optional<Apology> apology = source.flatMap(found -> desk.of(found.getId()));
        return head(TASK, task, reader)
                .with("seq", apology.map(Apology::lastSeq).orElse(0L))
                .with("closed", apology.map(Apology::closed).orElse(false))
                .with(apology.map(found -> asked(found, task, source.get(), reader))
                        .orElseGet(JsonObject::new))
                .with("source", source.map(found -> source(found, reader)))
                .done();
    }

    /** What whoever has the task has to know of the ticket, and what they have to ask. */
    private JsonObject asked(Apology apology, Issue task, Issue source, Reader reader) {
        FollowUpView view = new FollowUpView(reader, desk.cadence(source, apology));
        Optional<FollowUp> followUp = followUpOf(apology, task);
        return new Json()
                .with("pain", apology.agreedPain())
                .with("promised", new PromiseList(reader, desk.calendar(source)).open(apology))
                .with("followUp", followUp.map(view::one))
                .with("promise", followUp.flatMap(apology::promiseOf).map(Promise::id))
                .with(view.afterwards(apology, source))
                .done();
    }

    private static Optional<FollowUp> followUpOf(Apology apology, Issue task) {
        return apology.followUps().stream()
                .filter(followUp -> followUp.taskId().equals(Optional.of(task.getId())))
                .findFirst();
    }

    private static JsonObject source(Issue source, Reader reader) {
        return new Json()
                .with("key", source.getKey())
                .with("href", reader.href(source.getKey()))
                .with("summary", source.getSummary())
                .done();
    }

    private Json head(String kind, Issue issue, Reader reader) {
        JsonObject about =
                new Json().with("id", issue.getId()).with("key", issue.getKey()).done();
        return new Json()
                .with("kind", kind)
                .with("issue", about)
                .with(
                        "readOnly",
                        access.readOnly(issue, reader.person()).map(code -> reader.text("amends.refused." + code)))
                .with("may", mayNot(may.at(issue.getProjectObject(), reader.person()), reader))
                .with("review", review(issue, reader, !kind.equals(TASK)))
                .with("now", reader.clock())
                .with("changing", changedSince(issue, reader.now().minus(SETTLES)));
    }

    /** What this reader may not do here, and why; and how much goodwill they may give, where there is a limit. */
    private static JsonObject mayNot(Permit permit, Reader reader) {
        Json not = new Json();
        Stream.of(Right.values())
                .filter(right -> right.onTickets() && !permit.held(right).granted())
                .forEach(right -> not.with(right.code(), reader.text("amends.refused." + right.refusal())));
        String limits = permit.held(Right.GOODWILL).limits().stream()
                .map(Money::told)
                .distinct()
                .collect(Collectors.joining(", "));
        return not.with("upTo", Optional.of(limits).filter(some -> !some.isEmpty()))
                .done();
    }

    private static boolean changedSince(Issue issue, Instant then) {
        return Optional.ofNullable(issue.getUpdated())
                .filter(updated -> updated.toInstant().isAfter(then))
                .isPresent();
    }
}
