package org.amends.apology.promise;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.apology.StepState;
import org.amends.apology.Story;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

public class PromiseTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private final Story story = Story.begun();

    @Test
    public void aPromiseTicksItsStep() {
        story.ana(made("p1", "3 refunds"));
        assertEquals(
                StepState.Status.DONE, story.state().step(new StepId("promise")).status());
        assertEquals(
                Optional.of(Story.ANA),
                story.state().step(new StepId("promise")).by());
        assertEquals(Promise.State.OPEN, promise().state());
    }

    @Test
    public void aPromiseIsKeptOrBroken() {
        story.ana(made("p1", "3 refunds"), new Fact.PromiseBroken("p1", "The bank was shut."));
        assertEquals(Promise.State.BROKEN, promise().state());
        assertEquals(Optional.of("The bank was shut."), promise().reason());
        story.ana(new Fact.PromiseKept("p1"));
        assertEquals(Promise.State.KEPT, promise().state());
        assertEquals(Optional.empty(), promise().reason());
    }

    @Test
    public void aBrokenPromiseCanGetANewDay() {
        story.ana(made("p1", "3 refunds"), new Fact.PromiseBroken("p1", "The bank was shut."));
        story.ana(new Fact.PromiseChanged("p1", TODAY.plusDays(3), "The bank opens on Tuesday."));
        assertEquals(Promise.State.OPEN, promise().state());
        assertEquals(TODAY.plusDays(3), promise().by());
    }

    @Test
    public void nothingIsSettledTheSameWayTwice() {
        story.ana(made("p1", "3 refunds"), new Fact.PromiseKept("p1"));
        assertEquals("promise-kept", story.refused(new Fact.PromiseKept("p1")).code());
        assertEquals(
                "promise-kept",
                story.refused(new Fact.PromiseChanged("p1", TODAY, "Later.")).code());
        story.ana(new Fact.PromiseBroken("p1", "It was not."));
        assertEquals(
                "promise-broken",
                story.refused(new Fact.PromiseBroken("p1", "Still.")).code());
    }

    @Test
    public void aPromiseLooksAheadWithADayOfGraceForOtherZones() {
        assertEquals(
                "promise-past",
                story.refused(new Fact.PromiseMade("p1", "3 refunds", TODAY.minusDays(2)))
                        .code());
        story.ana(new Fact.PromiseMade("p1", "3 refunds", TODAY.minusDays(1)));
        assertEquals(
                "by",
                story.refused(new Fact.PromiseChanged("p1", TODAY.minusDays(2), "Earlier."))
                        .field());
    }

    @Test
    public void aPromiseIsForTheLiving() {
        for (LocalDate by : List.of(TODAY.plusYears(100).plusDays(1), LocalDate.MAX)) {
            assertEquals(
                    "promise-far",
                    story.refused(new Fact.PromiseMade("p1", "3 refunds", by)).code());
        }
        story.ana(new Fact.PromiseMade("p1", "3 refunds", TODAY.plusYears(100)));
    }

    @Test
    public void aPromiseSaysWhat() {
        assertEquals("text-missing", story.refused(made("p1", "  ")).code());
        assertEquals("what", story.refused(made("p1", "x".repeat(201))).field());
        assertEquals(
                "reason",
                story.ana(made("p1", "x"))
                        .refused(new Fact.PromiseBroken("p1", ""))
                        .field());
    }

    @Test
    public void noPromiseIsMadeTwiceAndNoneIsMadeUp() {
        story.ana(made("p1", "3 refunds"));
        assertEquals("promise-exists", story.refused(made("p1", "4 refunds")).code());
        assertEquals(
                "unknown-promise", story.refused(new Fact.PromiseKept("p2")).code());
    }

    private Promise promise() {
        return story.state().promises().get(0);
    }

    private static Fact made(String id, String what) {
        return new Fact.PromiseMade(id, what, TODAY.plusDays(5));
    }
}
