package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.Step;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.junit.Test;

/** Whatever happened before: doing and undoing leaves everything but the history as it was. */
public class UndoIsExactTest {
    @Test
    public void ofATickOrAWaiver() {
        int[] undone = {0};
        Seeds.each(300, random -> undone[0] += doAndUndo(random));
        assertTrue("nothing was ever recorded: nothing was proved", undone[0] > 0);
    }

    private static int doAndUndo(Random random) {
        Story story = lived(random);
        Anything anything = new Anything(random, story);
        Step step = anything.step();
        Fact something = random.nextInt(3) == 0 ? new Fact.StepWaived(step.id(), "not needed") : anything.done(step);
        Snapshot before = Snapshot.of(story.state());
        boolean recorded = story.apologies.record(Story.ISSUE, Story.BEN, something) instanceof Decision.Accepted;
        if (recorded) {
            story.ana(new Fact.StepUndone(step.id(), Optional.empty()));
        }
        assertEquals(before, Snapshot.of(story.state()));
        return recorded ? 1 : 0;
    }

    @Test
    public void ofAReparationAsFarAsAnythingFollowsFromIt() {
        Seeds.each(200, random -> {
            Story story = lived(random);
            Apology before = story.state();
            Details owed =
                    new Details(ReparationKind.RESTITUTION, ReparationForm.REFUND, story.now(), Optional.empty(), "");
            story.ana(new Fact.ReparationGiven("new", owed), new Fact.ReparationWithdrawn("new", "booked twice"));
            Apology after = story.state();
            assertEquals(before.order(), after.order());
            assertEquals(before.steps(), after.steps());
            assertEquals(before.gate(), after.gate());
            assertEquals(before.closed(), after.closed());
        });
    }

    private static Story lived(Random random) {
        Story story = Story.begun();
        Anything anything = new Anything(random, story);
        for (int facts = random.nextInt(40); facts > 0; facts--) {
            story.later(Duration.ofMinutes(random.nextInt(3)));
            story.apologies.record(Story.ISSUE, List.of(Story.ANA, Story.BEN).get(random.nextInt(2)), anything.fact());
        }
        return story;
    }
}
