package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.Node;
import org.amends.jira.store.FieldWrites;
import org.junit.Before;
import org.junit.Test;

/** The field Follow-up state: what it says, and what comes of setting it. */
public final class SetByFieldTest extends FollowUpStory {

    @Before
    public void aMomentLater() {
        clock.advance(Duration.ofSeconds(1));
    }

    private Object field() {
        return jira.followUpState(complaint);
    }

    private void sets(String author, String code) {
        jira.setsFollowUpState(complaint, author, code);
        node.look.at(complaint.getId());
    }

    private List<Fact.FollowUpFieldSet> taken() {
        return apology().history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.FollowUpFieldSet.class::isInstance)
                .map(Fact.FollowUpFieldSet.class::cast)
                .toList();
    }

    @Test
    public void theFieldSaysWhatTheFollowUpIs() {
        assertEquals("scheduled", field());
        later(WEEK);
        assertEquals("due", field());
        node.tasks.outcome(complaint.getId(), ANA, new Outcome(Outcome.They.SAME, Outcome.We.SAME, ""));
        assertEquals("done", field());
        assertEquals(List.of(), taken());
    }

    @Test
    public void itIsWrittenOnlyWhenItChanges() {
        int before = jira.updates.size();
        node.look.at(complaint.getId());
        node.look.at(complaint.getId());
        assertEquals(before, jira.updates.size());
    }

    @Test
    public void aRuleCancelsWhoeverItActsAs() {
        sets("bot", "cancelled");
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        assertEquals("cancelled", field());
        assertEquals(
                List.of(Optional.empty()),
                taken().stream().map(Fact.FollowUpFieldSet::refused).toList());
        node.look.at(complaint.getId());
        assertEquals(1, taken().size());
    }

    /** Each of two nodes found that the field lacks the same code, wrote it, and took the first change for its own. */
    @Test
    public void whatTwoNodesWroteAtOnceIsNotTakenForARules() {
        FieldWrites notes = new FieldWrites(ao, clock);
        String one = notes.begin(complaint.getId(), "cancelled", 0);
        String other = notes.begin(complaint.getId(), "cancelled", 0);
        long first = jira.setsFollowUpState(complaint, "bot", "cancelled");
        jira.setsFollowUpState(complaint, "bot", "cancelled");
        notes.end(one, Optional.of(first));
        notes.end(other, Optional.of(first));
        node.look.at(complaint.getId());
        assertEquals(List.of(), taken());
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
    }

    @Test
    public void theActorIsWhoSetIt() {
        sets("ben", "cancelled");
        assertTrue(apology().history().stream()
                .filter(line -> line.entry().fact() instanceof Fact.FollowUpCancelled cancelled
                        && cancelled.id().equals(followUp().id()))
                .allMatch(line -> line.entry().actor().equals(new Actor.Person("ben"))));
    }

    @Test
    public void movedMovesByTheTouchsOffsetAndTheFieldSaysScheduledAgain() {
        var promised = followUp().promised();
        sets("ana", "moved");
        assertEquals(promised, followUp().promised());
        assertTrue(followUp().due().isAfter(promised.plus(Duration.ofDays(6))));
        assertEquals("scheduled", field());
    }

    @Test
    public void doneIsOverWithoutAnOutcome() {
        later(WEEK);
        FakeIssue task = task();
        sets("ana", "done");
        assertEquals(FollowUp.State.NOT_RECORDED, followUp().state());
        assertEquals("not-recorded", field());
        assertEquals("done", task.getStatus().getStatusCategory().getKey());
    }

    @Test
    public void scheduledSchedulesWhereNoneIsOwed() {
        sets("ana", "cancelled");
        sets("ana", "scheduled");
        assertEquals("scheduled", field());
        assertEquals(2, weeks());
        sets("ana", "scheduled");
        assertEquals(2, weeks());
    }

    private long weeks() {
        return apology().followUps().stream()
                .filter(followUp -> followUp.touch().equals(Touch.WEEK))
                .count();
    }

    @Test
    public void whatCannotBeDoneIsRefusedAndUndone() {
        sets("ana", "cancelled");
        sets("ana", "moved");
        assertEquals(Optional.of("no-follow-up"), taken().get(1).refused());
        assertEquals("cancelled", field());
        sets("ana", "failed");
        assertEquals(Optional.of("field-value"), taken().get(2).refused());
        assertEquals("cancelled", field());
    }

    @Test
    public void twoChangesAreTakenInTheirOrder() {
        jira.setsFollowUpState(complaint, "ana", "cancelled");
        jira.setsFollowUpState(complaint, "ana", "scheduled");
        node.look.at(complaint.getId());
        assertEquals(2, weeks());
        assertEquals("scheduled", field());
    }

    @Test
    public void aChangeThatNobodyToldOfIsFoundByTheJob() {
        jira.setsFollowUpState(complaint, "ben", "cancelled");
        later(Duration.ofMinutes(1));
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
    }

    @Test
    public void aRuleThatAnswersItsOwnEchoHasTheLastWord() {
        int rounds = 0;
        int before = -1;
        while (jira.updates.size() > before && rounds++ < 100) {
            before = jira.updates.size();
            sets("bot", "moved");
        }
        assertTrue("" + rounds, rounds < 10);
        assertEquals("moved", field());
        int left = jira.updates.size();
        later(Duration.ofMinutes(1));
        later(Duration.ofHours(2));
        assertEquals(left, jira.updates.size());
        node.tasks.cancel(jira.stored.get(complaint.getId()).seen(), followUp().id(), ANA, "no need");
        assertEquals("cancelled", field());
    }

    @Test
    public void aNodeThatDiesAfterItsWriteIsNotTakenForARule() {
        jira.afterUpdate = () -> {
            throw new IllegalStateException("killed");
        };
        node.tasks.cancel(jira.stored.get(complaint.getId()).seen(), followUp().id(), ANA, "no need");
        jira.afterUpdate = () -> {};
        assertEquals("cancelled", field());
        Node another = new Node(ao, jira, clock).switchedOn(jira, clock);
        another.look.at(complaint.getId());
        assertEquals(List.of(), taken());
    }

    @Test
    public void aCloneHasNoFollowUp() {
        FakeIssue clone = jira.request();
        jira.setsFollowUpState(clone, "ana", "due");
        node.look.at(clone.getId());
        assertEquals("none", jira.followUpState(clone));
    }

    @Test
    public void aPausedCopySaysSo() {
        node.home.moveHere();
        jira.address = "https://copy.example.com";
        node.look.at(complaint.getId());
        assertEquals("suspended", field());
        assertTrue(jira.apologyProperty(complaint).contains("\"followUp\":\"suspended\""));
    }

    @Test
    public void thePropertyTellsCodesAndTimes() {
        String json = jira.apologyProperty(complaint);
        assertTrue(json, json.contains("\"followUp\":\"scheduled\",\"touch\":\"week\",\"due\":\"2026-12-01T"));
    }
}
