package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Duration;
import java.util.List;
import org.amends.apology.followup.Outcome;
import org.junit.Before;
import org.junit.Test;

/** The panel's timeline traces a follow-up from its anchor to its outcome, and tells what was set in the field. */
public final class TracedTest extends FollowUpStory {

    @Before
    public void aMomentLater() {
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    public void fromItsAnchorToItsOutcome() {
        sets("moved");
        later(WEEK.multipliedBy(2));
        node.tasks.outcome(complaint.getId(), ANA, new Outcome(Outcome.They.SAME, Outcome.We.SAME, ""));
        assertEquals(
                List.of("anchor", "scheduled", "field-set", "moved", "task", "done"),
                kinds(events(followUp().id())));
        assertEquals(
                "Field set to Move it", events(followUp().id()).getObject(2).getString("text"));
        assertTrue(panel().getArray("fieldSet").isEmpty());
    }

    @Test
    public void oneThatARuleScheduledAndCancelled() {
        sets("cancelled");
        String first = followUp().id();
        sets("scheduled");
        String second = followUp().id();
        assertEquals(List.of("anchor", "scheduled", "field-set", "cancelled"), kinds(events(first)));
        assertEquals(List.of("field-set", "scheduled"), kinds(events(second)));
        sets("done");
        assertEquals(List.of("field-set", "scheduled", "field-set", "not-recorded"), kinds(events(second)));
    }

    @Test
    public void whatWasRefusedSaysWhy() {
        sets("cancelled");
        sets("moved");
        sets("nonsense");
        JsonArray idle = panel().getArray("fieldSet");
        assertEquals(
                "Field set to Move it. Nothing came of it: nothing was to be followed up.",
                idle.getObject(0).getString("text"));
        assertEquals(
                "Field set to nonsense. Nothing came of it: it cannot be set to that.",
                idle.getObject(1).getString("text"));
        assertEquals("bot", idle.getObject(1).getString("by"));
    }

    /** Nothing is refused, and nothing changes. */
    @Test
    public void setToWhatItIsAlready() {
        jira.setsFollowUpState(complaint, "bot", "cancelled");
        jira.setsFollowUpState(complaint, "bot", "scheduled");
        jira.setsFollowUpState(complaint, "bot", "scheduled");
        node.look.at(complaint.getId());
        assertEquals(
                "Field set to Scheduled",
                panel().getArray("fieldSet").getObject(0).getString("text"));
    }

    private void sets(String code) {
        jira.setsFollowUpState(complaint, "bot", code);
        node.look.at(complaint.getId());
    }

    private JsonArray events(String followUp) {
        return panel().getArray("followUps").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(followUp))
                .findFirst()
                .orElseThrow()
                .getArray("events");
    }

    private static List<String> kinds(JsonArray events) {
        return events.stream()
                .map(event -> ((JsonObject) event).getString("kind"))
                .toList();
    }

    private JsonObject panel() {
        try {
            return JsonParser.object().from(node.panel.of(complaint.seen(), jira.person("ana")));
        } catch (JsonParserException broken) {
            throw new AssertionError(broken);
        }
    }
}
