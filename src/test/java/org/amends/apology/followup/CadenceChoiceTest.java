package org.amends.apology.followup;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A short list of cadences to begin with; each is known again, whenever it was chosen. */
public class CadenceChoiceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static List<String> on(CadenceChoice choice) {
        return choice.cadence(MONDAY).from(Anchor.RESOLUTION).map(Touch::id).toList();
    }

    @Test
    public void eachAsksAfterAWeek() {
        assertEquals(Cadence.shipped(), CadenceChoice.WEEK.cadence(MONDAY));
        assertEquals(List.of("week", "check"), on(CadenceChoice.TWO_DAYS));
        assertEquals(List.of("week", "what-we-changed"), on(CadenceChoice.CHANGES));
    }

    @Test
    public void whatIsSwitchedOnDoesNotReachBack() {
        Cadence cadence = CadenceChoice.TWO_DAYS.cadence(MONDAY);
        assertEquals(MONDAY, cadence.touch("check").orElseThrow().since());
        assertEquals(Instant.EPOCH, cadence.touch("week").orElseThrow().since());
    }

    @Test
    public void eachIsKnownAgain() {
        for (CadenceChoice choice : CadenceChoice.values()) {
            assertEquals(Optional.of(choice), CadenceChoice.of(choice.cadence(MONDAY)));
        }
        assertEquals(Optional.empty(), CadenceChoice.of(new Cadence(List.of())));
    }
}
