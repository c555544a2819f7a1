package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.Story;
import org.amends.apology.journal.Fact;
import org.junit.Test;

/** The gate by what an administrator has it hold. */
public class GateHoldsTest {
    @Test
    public void asItShipsItHoldsGoodwillThatHasAValue() {
        Story story = Story.begun();
        assertTrue(held(story, ReparationKind.GOODWILL, ReparationForm.CREDIT));
        assertFalse(held(story, ReparationKind.RESTITUTION, ReparationForm.CREDIT));
        assertFalse(held(story, ReparationKind.GOODWILL, ReparationForm.CALL));
    }

    @Test
    public void toTheLetterItHoldsWhatIsOwedToo() {
        Story story = Story.begun(GateHolds.VALUED);
        assertTrue(held(story, ReparationKind.GOODWILL, ReparationForm.GIFT));
        assertTrue(held(story, ReparationKind.RESTITUTION, ReparationForm.REFUND));
        assertFalse(held(story, ReparationKind.RESTITUTION, ReparationForm.DEMO));
        story.owned().resolved("1");
        assertFalse(held(story, ReparationKind.RESTITUTION, ReparationForm.REFUND));
    }

    @Test
    public void switchedOffItHoldsNothing() {
        Story story = Story.begun(GateHolds.OFF);
        for (ReparationForm form : ReparationForm.values()) {
            assertFalse(held(story, ReparationKind.GOODWILL, form));
        }
    }

    @Test
    public void whatItHoldsDoesNotTouchTheOrder() {
        for (GateHolds holds : List.of(GateHolds.VALUED, GateHolds.OFF)) {
            Story story = Story.begun(holds).owned().resolved("1");
            held(story, ReparationKind.GOODWILL, ReparationForm.CREDIT);
            assertEquals(ReparationOrder.AFTER, story.state().order());
        }
    }

    /** Whether it is held back; what is not is recorded. The rule and whoever asks beforehand say the same. */
    private static boolean held(Story story, ReparationKind kind, ReparationForm form) {
        Details details = new Details(kind, form, story.now(), Optional.empty(), "");
        Gate gate = story.state().gate(story.holds, details, Optional.empty());
        String id = "r" + story.state().lastSeq();
        Decision decision = story.apologies.record(Story.ISSUE, story.batch(new Fact.ReparationGiven(id, details)));
        assertEquals(gate.open(), decision instanceof Decision.Accepted);
        return !gate.open();
    }
}
