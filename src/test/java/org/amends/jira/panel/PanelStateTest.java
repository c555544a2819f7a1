package org.amends.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.TestJira;
import org.junit.Test;

/** What an agent sees of an issue: nothing yet, an apology, or the task of a follow-up. */
public class PanelStateTest {
    private static final Actor ANA = new Actor.Person("ana");
    private static final Actor BEN = new Actor.Person("ben");
    private final TestJira jira = new TestJira();

    private JsonObject seen(Issue issue) {
        try {
            return JsonParser.object().from(jira.state.of(issue, jira.ana));
        } catch (JsonParserException e) {
            throw new AssertionError(e);
        }
    }

    private void happens(Actor actor, Fact... facts) {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            entries.add(new Entry(actor, jira.clock().instant(), fact, Optional.empty()));
        }
        Decision decision = jira.desk.record(jira.complaint.getId(), entries);
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
    }

    private void begun() {
        assertTrue(jira.desk.start(jira.complaint, ANA) instanceof Decision.Accepted);
    }

    private static JsonObject step(JsonObject state, String id) {
        return state.getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(step -> step.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void whereNothingIsOwedThereIsNothingButTheIssue() {
        JsonObject state = seen(jira.complaint);
        assertEquals("none", state.getString("kind"));
        assertEquals("CARE-1", state.getObject("issue").getString("key"));
        assertFalse(state.has("stages"));
        assertEquals(1, jira.tables.reads());
    }

    @Test
    public void theClockIsTheReadersAndNotTheBrowsers() {
        assertEquals("2026-11-21T11:00", seen(jira.complaint).getString("now"));
    }

    @Test
    public void whatChangedAMomentAgoIsStillChanging() {
        assertTrue(seen(jira.complaint).getBoolean("changing"));
        jira.later(Duration.ofSeconds(5));
        assertFalse(seen(jira.complaint).getBoolean("changing"));
    }

    @Test
    public void onlyWhatWasSaidAfterUsAnswersUs() {
        begun();
        jira.says(jira.rosa, jira.complaint, "Is anybody reading this?");
        jira.later(Duration.ofMinutes(9));
        jira.says(jira.ana, jira.complaint, "Is it the landlord's trust?");
        jira.later(Duration.ofMinutes(9));
        jira.says(jira.rosa, jira.complaint, "Yes. Exactly that.");
        JsonArray theirs = seen(jira.complaint).getObject("comments").getArray("customer");
        assertTrue(theirs.getObject(0).getBoolean("answers"));
        assertFalse(theirs.getObject(1).getBoolean("answers"));
    }

    @Test
    public void aFreshApologyShowsSeventeenSteps() {
        begun();
        JsonObject state = seen(jira.complaint);
        assertEquals("apology", state.getString("kind"));
        assertEquals(1, state.getInt("seq"));
        assertEquals(0, state.getObject("progress").getInt("done"));
        assertEquals(8, state.getObject("progress").getInt("of"));
        assertEquals("listen", state.getString("next"));
        assertEquals("listen", state.getString("stage"));
        assertEquals("none", state.getObject("order").getString("code"));
        assertFalse(state.getObject("gate").getBoolean("open"));
        JsonArray stages = state.getArray("stages");
        assertEquals(
                17,
                stages.stream()
                        .mapToInt(
                                stage -> ((JsonObject) stage).getArray("steps").size())
                        .sum());
        assertEquals("Own it", stages.getObject(2).getString("label"));
        assertEquals(2, stages.getObject(2).getInt("of"));
        JsonObject ownIt = step(state, "own-it");
        assertEquals("Take responsibility", ownIt.getString("label"));
        assertEquals("open", ownIt.getString("state"));
        assertFalse(ownIt.getBoolean("waivable"));
        assertTrue(ownIt.getBoolean("byHand"));
        assertFalse(ownIt.has("by"));
        assertFalse(step(state, "repair").getBoolean("byHand"));
    }

    @Test
    public void aStepThatIsDoneTellsWhoWhenAndByWhat() {
        begun();
        long comment = jira.says(jira.ana, jira.complaint, "We did this.");
        happens(ANA, new Fact.StepDone(new StepId("own-it"), said(comment)));
        JsonObject step = step(seen(jira.complaint), "own-it");
        assertEquals("done", step.getString("state"));
        assertEquals("Ana Ruiz", step.getString("by"));
        assertTrue(step.getBoolean("mine"));
        assertEquals("2026-11-21T10:00:00Z", step.getString("at"));
        assertEquals("11:00", step.getString("when"));
        assertEquals(
                "/jira/browse/CARE-1?focusedCommentId=" + comment + "#comment-" + comment,
                step.getObject("proof").getString("href"));
    }

    @Test
    public void whatWasDoneOnAnotherDayIsSaidWithItsDay() {
        begun();
        happens(BEN, new Fact.StepWaived(new StepId("validate"), "She said so herself."));
        jira.later(Duration.ofHours(13));
        JsonObject step = step(seen(jira.complaint), "validate");
        assertEquals("21 Nov 2026 11:00", step.getString("when"));
        assertEquals("waived", step.getString("state"));
        assertEquals("She said so herself.", step.getString("reason"));
        assertFalse(step.getBoolean("mine"));
    }

    private static Evidence said(long comment) {
        return new Evidence.Comment(comment, "ana", Instant.parse("2026-11-21T10:00:00Z"), Optional.empty());
    }

    @Test
    public void publicCommentsAreOfferedAsEvidenceNewestFirst() {
        begun();
        long first = jira.says(jira.ana, jira.complaint, "Rosa, just so\n  I have it right: the rent bounced.");
        jira.later(Duration.ofMinutes(9));
        long theirs = jira.says(jira.rosa, jira.complaint, "Yes. Exactly that.");
        jira.later(Duration.ofMinutes(18));
        long second = jira.says(jira.ben, jira.complaint, "We did this.");
        jira.notes(jira.ana, jira.complaint, "Finance knows.");
        happens(ANA, new Fact.StepDone(new StepId("listen"), said(first)));
        JsonObject comments = seen(jira.complaint).getObject("comments");
        JsonArray mine = comments.getArray("mine");
        assertEquals(2, mine.size());
        assertEquals(second, mine.getObject(0).getLong("id"));
        assertFalse(mine.getObject(0).getBoolean("mine"));
        assertEquals("11:00", mine.getObject(1).getString("when"));
        assertEquals(
                "Rosa, just so I have it right: the rent bounced.",
                mine.getObject(1).getString("excerpt"));
        assertEquals(List.of("listen"), mine.getObject(1).getArray("said"));
        assertEquals(theirs, comments.getArray("customer").getObject(0).getLong("id"));
        assertEquals("Rosa Lind", comments.getArray("customer").getObject(0).getString("by"));
    }

    @Test
    public void onlyTheReadersOwnReplyIsAskedAboutAndOnlyUntilItIsRecorded() {
        begun();
        jira.says(jira.ben, jira.complaint, "Hello.");
        assertFalse(seen(jira.complaint).has("ask"));
        long reply = jira.says(jira.ana, jira.complaint, "We did this.");
        assertEquals(reply, seen(jira.complaint).getObject("ask").getLong("comment"));
        happens(ANA, new Fact.StepDone(new StepId("own-it"), said(reply)));
        assertFalse(seen(jira.complaint).has("ask"));
    }

    @Test
    public void promisesAreSoonThenOverdue() {
        begun();
        happens(ANA, new Fact.PromiseMade("p", "3 refunds", LocalDate.of(2026, 11, 26)));
        assertEquals("", promise().getString("due"));
        jira.later(Duration.ofDays(3));
        assertEquals("soon", promise().getString("due"));
        assertEquals("26 Nov 2026", promise().getString("byText"));
        jira.later(Duration.ofDays(3));
        assertEquals("overdue", promise().getString("due"));
        happens(ANA, new Fact.PromiseKept("p"));
        assertEquals("", promise().getString("due"));
        assertEquals("kept", promise().getString("state"));
    }

    private JsonObject promise() {
        return seen(jira.complaint).getArray("promises").getObject(0);
    }

    @Test
    public void goodwillBeforeItsTimeIsShownAsSuch() {
        begun();
        Money money = new Money(new BigDecimal("20.00"), Currency.getInstance("EUR"));
        Details credit = new Details(
                ReparationKind.GOODWILL, ReparationForm.CREDIT, jira.clock().instant(), Optional.of(money), "");
        List<StepId> missing =
                jira.desk.of(jira.complaint.getId()).orElseThrow().gate().missing();
        happens(ANA, new Fact.ReparationGiven("r", credit), new Fact.GateOverridden("r", missing, "Rent is due."));
        JsonObject state = seen(jira.complaint);
        JsonObject reparation = state.getArray("reparations").getObject(0);
        assertEquals("Credit, goodwill", reparation.getString("label"));
        assertEquals("20.00", reparation.getString("value"));
        assertEquals("EUR", reparation.getString("currency"));
        assertTrue(reparation.getBoolean("overridden"));
        assertFalse(reparation.getBoolean("withdrawn"));
        assertEquals("before", state.getObject("order").getString("code"));
        assertEquals("Before the solution", state.getObject("order").getString("label"));
    }

    @Test
    public void aTaskAsksForTheOutcomeWithTheAgreedPainAndItsSource() {
        Issue task = taskOfResolved();
        JsonObject state = seen(task);
        assertEquals("follow-up", state.getString("kind"));
        assertEquals("the landlord's trust", state.getString("pain"));
        assertEquals("CARE-1", state.getObject("source").getString("key"));
        assertEquals("/jira/browse/CARE-1", state.getObject("source").getString("href"));
        JsonObject followUp = state.getObject("followUp");
        assertEquals("task", followUp.getString("state"));
        assertEquals("28 Nov 2026", followUp.getString("dueText"));
        assertEquals("CARE-9", followUp.getObject("task").getString("key"));
        assertFalse(state.has("stages"));
        assertEquals("task", seen(jira.complaint).getObject("followUp").getString("state"));
    }

    @Test
    public void repliesAreReviewedWhereThereIsACustomerToReplyTo() {
        Issue task = taskOfResolved();
        assertFalse(seen(task).getObject("review").getBoolean("on"));
        assertTrue(seen(jira.complaint).getObject("review").getBoolean("on"));
    }

    @Test
    public void whoMayNotSeeTheSourceLearnsNothingOfItFromTheTask() throws JsonParserException {
        Issue task = taskOfResolved();
        JsonObject state = JsonParser.object().from(jira.state.of(task, jira.olga));
        assertEquals("follow-up", state.getString("kind"));
        assertFalse(state.has("source") || state.has("pain") || state.has("followUp"));
    }

    private Issue taskOfResolved() {
        begun();
        long yes = jira.says(jira.rosa, jira.complaint, "Yes. Exactly that.");
        Evidence agreed =
                new Evidence.Comment(yes, "rosa", jira.clock().instant(), Optional.of("the landlord's trust"));
        happens(ANA, new Fact.StepDone(new StepId("say-back"), agreed));
        Issue task = jira.issue(10009, "CARE-9", TestJira.CARE, "Call Rosa");
        happens(
                new Actor.Amends(),
                new Fact.Resolved("7", "Done"),
                new Fact.FollowUpScheduled(
                        "f", Touch.WEEK, Purpose.ASK, Instant.parse("2026-11-28T10:00:00Z"), Origin.resolution("7")),
                new Fact.FollowUpTaskCreated("f", 10009, "CARE-9"));
        return task;
    }

    @Test
    public void aHostileSummaryStaysText() {
        assertTrue(jira.desk.start(jira.hostile, BEN) instanceof Decision.Accepted);
        Decision waived = jira.desk.record(
                jira.hostile.getId(),
                BEN,
                new Fact.StepWaived(new StepId("validate"), "</div><script>alert('1')</script>"));
        assertTrue(waived.toString(), waived instanceof Decision.Accepted);
        String state = jira.state.of(jira.hostile, jira.ana);
        for (String forbidden : new String[] {"<", ">", "&", "'"}) {
            assertFalse(state, state.contains(forbidden));
        }
        JsonObject step = step(seen(jira.hostile), "validate");
        assertEquals("</div><script>alert('1')</script>", step.getString("reason"));
        assertEquals("Ben \"Bo\" O'Hara", step.getString("by"));
    }

    @Test
    public void aNoticeComesWithTheStateAfterAWrite() throws JsonParserException {
        String state = jira.state.of(jira.complaint, jira.ana, Optional.of("CARE-9 is still open."));
        assertEquals("CARE-9 is still open.", JsonParser.object().from(state).getString("notice"));
    }

    @Test
    public void aKnownProblemTellsHowFarItIs() {
        begun();
        happens(ANA, new Fact.StepDone(new StepId("know-the-pain"), new Evidence.KnownProblem(10002, "OLD-9")));
        JsonObject problem = seen(jira.complaint).getObject("problem");
        assertEquals("the key that it has now", "CARE-2", problem.getString("issue"));
        assertEquals("Open", problem.getString("status"));
        assertFalse(problem.getBoolean("done"));
    }

    @Test
    public void ofAProblemThatIsHiddenOrGoneNothingIsTold() {
        begun();
        long hidden = jira.elsewhere.getId();
        for (Evidence problem :
                List.of(new Evidence.KnownProblem(hidden, "OPS-1"), new Evidence.KnownProblem(99, "OPS-99"))) {
            happens(ANA, new Fact.StepDone(new StepId("know-the-pain"), problem));
            String all = jira.state.of(jira.complaint, jira.ana);
            assertFalse(all, all.contains("OPS-"));
            assertEquals(new JsonObject(), seen(jira.complaint).getObject("problem"));
        }
    }
}
