package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.store.Claims;
import org.junit.Test;

/** What is asked on the day that a follow-up falls due, how often it is tried, and what is left in the tables. */
public final class FallingDueTest extends FollowUpStory {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Test
    public void whereNothingWasSaidForAWeekSomebodyIsToCall() {
        FakeIssue silent = unresolved();
        later(WEEK);
        assertEquals(FollowUp.State.TASK, silence(silent).state());
    }

    @Test
    public void whereSomethingWasSaidItWaitsForAWeekFromThen() {
        FakeIssue silent = unresolved();
        clock.advance(Duration.ofDays(3));
        jira.comment(silent, "rosa", "Any news?", false);
        jira.comment(silent, "ana", "We found it.", false);
        Instant said = clock.instant();
        clock.advance(Duration.ofDays(1));
        jira.comment(silent, "ana", "She is angry.", true);
        later(Duration.ofDays(3));

        FollowUp moved = silence(silent);
        assertEquals(FollowUp.State.SCHEDULED, moved.state());
        assertEquals(said.plus(WEEK), moved.due());
        assertEquals(said.minus(Duration.ofDays(3)).plus(WEEK), moved.promised());
        assertEquals(
                "Something was said to the customer meanwhile.",
                lastMove(silent).reason());
        later(Duration.ofDays(3));
        assertEquals(FollowUp.State.TASK, silence(silent).state());
        assertEquals("one attempt", 2, node.claims.attempts(moved.id()));
    }

    @Test
    public void anUpgradeAsksNothingAboutWhatFellSilentBefore() {
        FakeIssue old = ownedUnderAnOlderVersion();
        later(Duration.ofDays(60));
        node.reach.begins();
        node.plans.dropCadence(OptionalLong.empty());
        later(MINUTE);
        node.reach.begins();
        later(WEEK);
        assertEquals(List.of(), followUps(old));

        FakeIssue owned = unresolved();
        later(FORTNIGHT);
        assertEquals(FollowUp.State.TASK, silence(owned).state());
        jira.resolve(old, "Done");
        later(MINUTE);
        assertEquals(List.of(Touch.WEEK), followUps(old));
    }

    @Test
    public void aProjectThatIsSwitchedOnAgainIsAskedNothingAboutBefore() {
        FakeIssue old = ownedUnderAnOlderVersion();
        clock.advance(Duration.ofDays(60));
        node.plans.dropCadence(OptionalLong.empty());
        node.switchedOn(jira, clock);
        later(MINUTE);
        assertEquals(List.of(), followUps(old));
        clock.advance(MINUTE);
        FakeIssue owned = unresolved();
        later(FORTNIGHT);
        assertEquals(FollowUp.State.TASK, silence(owned).state());
    }

    /** The touch of those with whom nothing is said came after the touch of the week. */
    private FakeIssue ownedUnderAnOlderVersion() {
        node.plans.keep(
                OptionalLong.empty(),
                new Cadence(List.of(Cadence.shipped().touch(Touch.WEEK).orElseThrow())));
        FakeIssue old = unresolved();
        assertEquals(List.of(), followUps(old));
        return old;
    }

    private List<String> followUps(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow().followUps().stream()
                .map(FollowUp::touch)
                .toList();
    }

    @Test
    public void aCallIsSomethingSaidToo() {
        FakeIssue silent = unresolved();
        clock.advance(Duration.ofDays(3));
        tick(silent, "explain");
        later(Duration.ofDays(4));
        assertEquals(clock.instant().plus(Duration.ofDays(3)), silence(silent).due());
    }

    /** Jira stood still for so long that even the week after the last word is over. */
    @Test
    public void afterALongStandstillItIsNow() {
        FakeIssue silent = unresolved();
        clock.advance(Duration.ofDays(3));
        jira.comment(silent, "ana", "We found it.", false);
        later(Duration.ofDays(30));
        assertEquals(FollowUp.State.TASK, silence(silent).state());
    }

    @Test
    public void theNewsOfAReleasedProblemIsToldEarly() {
        FakeIssue bug = jira.request();
        String id = toldOf(bug, complaint, FORTNIGHT);
        later(MINUTE);
        assertEquals(FollowUp.State.SCHEDULED, told(complaint, id).state());
        bug.fixedIn("4.2", false);
        jira.resolve(bug, "Done");
        later(MINUTE);
        assertEquals(
                "it is not out", FollowUp.State.SCHEDULED, told(complaint, id).state());
        bug.fixedIn("4.2", true);
        later(MINUTE);
        FollowUp early = told(complaint, id);
        assertEquals(FollowUp.State.TASK, early.state());
        assertEquals(clock.instant(), early.due());
        assertEquals(
                "The known problem was released: there is something new to tell.",
                lastMove(complaint).reason());
    }

    @Test
    public void aProblemThatIsOpenAgainOrNotOutAnyMoreIsNoNews() {
        FakeIssue bug = jira.request();
        String id = toldOf(bug, complaint, FORTNIGHT);
        bug.fixedIn("4.2", true);
        jira.resolve(bug, "Done");
        jira.reopen(bug);
        later(MINUTE);
        assertEquals("reopened", FollowUp.State.SCHEDULED, told(complaint, id).state());
        jira.resolve(bug, "Done");
        bug.fixedIn("4.2", false);
        later(MINUTE);
        assertEquals(
                "no longer out", FollowUp.State.SCHEDULED, told(complaint, id).state());
    }

    /** Their release has other things in it: nobody has anything to tell of this one. */
    @Test
    public void aProblemThatNobodyWillSolveIsNoNewsOfARelease() {
        FakeIssue bug = jira.request();
        String id = toldOf(bug, complaint, FORTNIGHT);
        Instant promised = told(complaint, id).due();
        bug.fixedIn("4.2", true);
        jira.resolve(bug, "Won't Do");
        later(MINUTE);
        assertEquals(promised, told(complaint, id).due());
    }

    @Test
    public void aProblemThatIsDeletedLeavesThePromiseItsDay() {
        FakeIssue bug = jira.request();
        String id = toldOf(bug, complaint, FORTNIGHT);
        Instant promised = told(complaint, id).due();
        jira.stored.remove(bug.getId());
        later(MINUTE);
        assertEquals(promised, told(complaint, id).due());
        assertEquals(FollowUp.State.SCHEDULED, told(complaint, id).state());
    }

    @Test
    public void whatSomebodyMovedStaysWhereItWasMoved() {
        FakeIssue bug = jira.request();
        String id = toldOf(bug, complaint, FORTNIGHT);
        Instant to = clock.instant().plus(Duration.ofDays(28));
        accepted(node.tasks.moveTo(complaint.seen(), id, ANA, to, "She is on holiday."));
        bug.fixedIn("4.2", true);
        jira.resolve(bug, "Done");
        later(MINUTE);
        assertEquals(to, told(complaint, id).due());
    }

    @Test
    public void aCustomerIsToldOfAProblemOnce() {
        FakeIssue bug = jira.request();
        FakeIssue second = unresolved();
        String first = toldOf(bug, complaint, FORTNIGHT);
        String again = toldOf(bug, second, FORTNIGHT);
        bug.fixedIn("4.2", true);
        jira.resolve(bug, "Done");
        later(MINUTE);
        later(MINUTE);
        List<FollowUp> both = List.of(told(complaint, first), told(second, again));
        assertEquals(
                1,
                both.stream().filter(one -> one.state() == FollowUp.State.TASK).count());
        assertEquals(
                List.of(Optional.of("told-before")),
                both.stream()
                        .filter(one -> one.state() == FollowUp.State.CANCELLED)
                        .map(FollowUp::because)
                        .toList());
        assertEquals(1, jira.tasks().size());
    }

    @Test
    public void anotherCustomerOfTheSameProblemIsToldToo() {
        FakeIssue bug = jira.request();
        FakeIssue second = unresolved();
        second.setReporter(jira.person("tim"));
        toldOf(bug, complaint, FORTNIGHT);
        toldOf(bug, second, FORTNIGHT);
        bug.fixedIn("4.2", true);
        jira.resolve(bug, "Done");
        later(MINUTE);
        assertEquals(2, jira.tasks().size());
    }

    @Test
    public void aMissedWeekIsDoneOnceAndLateAndTheTaskSaysSo() {
        later(Duration.ofDays(20));
        assertTrue(task().getDescription(), task().getDescription().endsWith("\n\nLate: this was due on 2026-12-01."));
    }

    @Test
    public void whatIsInTimeIsNotCalledLate() {
        later(WEEK);
        assertFalse(task().getDescription(), task().getDescription().contains("Late"));
    }

    @Test
    public void whoHasItTriedAgainGivesItFiveMore() {
        jira.refusesCreation = Optional.of("Severity is required.");
        failed();
        String id = followUp().id();
        assertEquals(5, node.claims.attempts(id));
        accepted(node.tasks.retry(complaint.seen(), id, ANA));
        later(MINUTE);
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        assertEquals(6, node.claims.attempts(id));
        failed();
        assertEquals(10, node.claims.attempts(id));

        accepted(node.tasks.retry(complaint.seen(), id, ANA));
        jira.refusesCreation = Optional.empty();
        later(MINUTE);
        task();
    }

    @Test
    public void whoMovesItGivesItFiveMore() {
        jira.refusesCreation = Optional.of("Severity is required.");
        failed();
        accepted(node.tasks.move(complaint.seen(), followUp().id(), ANA, 30, "After the audit."));
        Duration left = Duration.between(clock.instant(), followUp().due());
        later(left);
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        jira.refusesCreation = Optional.empty();
        later(MINUTE);
        task();
    }

    @Test
    public void aNodeThatDiesAtEachAttemptEndsItToo() {
        clock.advance(WEEK);
        for (int attempt = 1; attempt <= 5; attempt++) {
            node.claims.claim(followUp().id());
            clock.advance(Claims.LEASE);
        }
        node.wakeUp.run();
        assertEquals(FollowUp.State.FAILED, followUp().state());
        assertEquals(Optional.of("No attempt came to an end."), followUp().because());
        assertEquals(List.of(), jira.tasks());
    }

    @Test
    public void theClaimsOfWhatIsOverAreForgottenAfterAWeek() {
        later(WEEK);
        String id = followUp().id();
        later(FORTNIGHT);
        assertEquals("the task is still open", 1, node.claims.attempts(id));
        Outcome better = new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "");
        accepted(node.tasks.outcome(task().getId(), ANA, better).decision());
        later(MINUTE);
        assertEquals(0, node.claims.attempts(id));
    }

    @Test
    public void howeverManyClaimsThereAreEachIsComeTo() {
        IntStream.range(0, 450).forEach(n -> node.claims.claim("gone-" + n));
        clock.advance(WEEK.plus(Claims.LEASE).plusMillis(1));
        for (int run = 0; run < 3; run++) {
            node.older.tidy();
        }
        assertEquals(List.of(), node.claims.kept("", 10));
    }

    private void failed() {
        for (later(WEEK); followUp().state() == FollowUp.State.SCHEDULED; later(Duration.ofHours(3))) {
            assertTrue(node.claims.attempts(followUp().id()) < 20);
        }
    }

    /** A complaint that Ana took responsibility for, and that is not resolved yet. */
    private FakeIssue unresolved() {
        FakeIssue issue = jira.request();
        node.look.at(issue.getId());
        tick(issue, "own-it");
        return issue;
    }

    private void tick(FakeIssue issue, String step) {
        done(issue, step, new Evidence.Call(clock.instant(), "Rosa", "on the phone", Optional.empty()));
    }

    private void done(FakeIssue issue, String step, Evidence evidence) {
        accepted(node.desk.record(issue.getId(), ANA, new Fact.StepDone(new StepId(step), evidence)));
    }

    private FollowUp silence(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow().followUps().get(0);
    }

    /** Names the known problem behind a complaint, and promises to tell what was changed. */
    private String toldOf(FakeIssue bug, FakeIssue complaint, Duration after) {
        done(complaint, "know-the-pain", new Evidence.KnownProblem(bug.getId(), bug.getKey()));
        Optional<Instant> due = Optional.of(clock.instant().plus(after));
        return accepted(node.tasks.schedule(complaint.seen(), ANA, "what-we-changed", due)).followUps().stream()
                .filter(followUp -> followUp.touch().equals("what-we-changed"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private FollowUp told(FakeIssue issue, String id) {
        return node.desk.of(issue.getId()).orElseThrow().followUp(id).orElseThrow();
    }

    private Fact.FollowUpMoved lastMove(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow().history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.FollowUpMoved.class::isInstance)
                .map(Fact.FollowUpMoved.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
